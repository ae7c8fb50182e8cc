import { adviceIds, type TipAdvice } from '../domain/advice';
import { leadAction } from '../domain/advice-action';
import type { AdviceMemory } from '../domain/advice-memory';
import type { Situation } from '../domain/situation';
import type { Stage } from '../domain/stage';
import type { Tip } from '../domain/tip';
import { fitsPage, type Place } from './fits-page';
import { allHold } from './holds';
import { isWornOut, recentDays } from './memory';

/** The tips that are true of a place in a situation, in no order. */
export const tipsThatHold = (
  tips: readonly Tip[],
  stage: Stage,
  place: Place,
  situation: Situation,
): readonly Tip[] =>
  tips.filter(
    (tip) =>
      tip.stage === stage &&
      fitsPage({ ...tip, fits: tip.on }, place) &&
      allHold(tip.when, situation),
  );

/**
 * The tip that says most of this page: seldom seen before often seen, with facts before without, of this network
 * before of all. `remembered` holds what the user has said to it and when it was shown.
 */
export function bestTip(
  tips: readonly Tip[],
  situation: Situation,
  remembered: ReadonlyMap<string, AdviceMemory>,
  isWanted: (adviceId: string) => boolean,
  now: Temporal.ZonedDateTime,
): TipAdvice | undefined {
  const best = tips
    .map((tip) => ({
      tip,
      id: adviceIds.tip(tip.id),
      memory: remembered.get(adviceIds.tip(tip.id)),
    }))
    .filter(({ id, memory }) => isWanted(id) && !isWornOut(memory, now))
    .toSorted(
      (a, b) =>
        recentDays(a.memory, now) - recentDays(b.memory, now) ||
        weight(b.tip) - weight(a.tip) ||
        (a.id < b.id ? -1 : 1),
    )[0];
  if (!best) return undefined;
  const { id, tip } = best;
  const [urgency, action] = [tip.when ? 'soon' : 'calm', leadAction(tip.leads)] as const;
  return { kind: 'tip', id, urgency, evidence: [], tip, situation, action };
}

const weight = ({ when, networks }: Tip): number =>
  (when ? 2 + when.length / 10 : 0) + (networks ? 1 : 0);
