import type { Brand } from '../../domain/brand';
import type { Move } from '../../domain/brand-facts';
import { dayIn } from '../../domain/calendar';
import type { Stage } from '../../domain/stage';

/** The stage that a brand was in on a day, by its record. The day of a move belongs to the stage that was entered. */
export function stageOn(
  { stage }: Pick<Brand, 'stage'>,
  moves: readonly Pick<Move, 'at' | 'from' | 'to'>[],
  day: string,
  timeZone: string,
): Stage {
  const inOrder = moves.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const entered = inOrder.findLast(({ at }) => dayIn(at, timeZone).toString() <= day);
  return entered?.to ?? inOrder[0]?.from ?? stage;
}
