import type { Advice, StageProgress, TaskStanding, WhyNow } from '../domain/advice';
import type { NetworkId } from '../domain/network-id';
import type { Verdict } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { fitsPage, placeName, type Place } from './fits-page';

/** More would be a list, and a list is not advice. */
export const MOST_ADVICES = 3;

export interface AdviseInput {
  /** The brand's present stage: nothing outside it is advised. */
  progress: StageProgress;
  page?: PageRef | undefined;
  /** Whether the page shows the brand's own account; left out: cannot tell. */
  own?: Verdict | undefined;
  now: Temporal.ZonedDateTime;
  /** The networks on which the brand has an account; left out: not known, so nothing is left out. */
  networks?: readonly NetworkId[] | undefined;
}

/**
 * At most three things to do next, best first: one that fits the page, then the open must-haves in their order,
 * then the work that goes on, then what is good to have. A part is advised only where it fits the page, and
 * then in place of its must-have. Nothing open gives no advice.
 */
export function advise({ progress, page, own, now, networks }: AdviseInput): readonly Advice[] {
  const open = progress.tasks
    .filter((standing) => !standing.done && appliesTo(standing, networks))
    .toSorted((a, b) => rank(a) - rank(b) || a.task.order - b.task.order);
  const wholes = open.filter(({ task }) => task.level !== 'part');
  const place = page && { page, own: own ?? 'cannot-tell' };
  const fitting = place && firstFitting(open, wholes, place);

  const covered = new Set([fitting?.task.id, fitting?.task.partOf]);
  const rest = wholes.filter(({ task }) => !covered.has(task.id));
  return [
    ...(fitting && place
      ? [advice(fitting, { key: 'fits-page', values: { page: placeName(place) } })]
      : []),
    ...rest.map((standing) => advice(standing, whyNow(standing, progress, now))),
  ].slice(0, MOST_ADVICES);
}

const advice = ({ task }: TaskStanding, why: WhyNow): Advice => ({ taskId: task.id, task, why });

/** What a network does not have is no work of a brand that is only there. */
function appliesTo({ task }: TaskStanding, networks: readonly NetworkId[] | undefined): boolean {
  if (!task.networks || !networks?.length) return true;
  return task.networks.some((network) => networks.includes(network));
}

function rank({ task, counted }: TaskStanding): number {
  if (counted) return 0;
  return task.level === 'must' ? 1 : 2;
}

/** The first open task that fits, or the open part of one that does: a part is the smaller step. */
function firstFitting(
  open: readonly TaskStanding[],
  wholes: readonly TaskStanding[],
  place: Place,
): TaskStanding | undefined {
  for (const whole of wholes) {
    const part = open.find(({ task }) => task.partOf === whole.task.id && fitsPage(task, place));
    if (part) return part;
    if (fitsPage(whole.task, place)) return whole;
  }
  return undefined;
}

function whyNow(
  { counted, task, state }: TaskStanding,
  { met, of, tasks }: StageProgress,
  now: Temporal.ZonedDateTime,
): WhyNow {
  if (state) return { key: 'due-again', values: { count: daysSince(state.doneAt, now) } };
  if (!counted) return { key: task.level === 'must' ? 'goes-on' : 'good-to-have', values: {} };
  const values = { met, of };
  if (of - met === 1) return { key: 'nearly-complete', values };
  const first = tasks.find((standing) => standing.counted);
  return { key: met === 0 && first?.task.id === task.id ? 'first-must' : 'next-must', values };
}

/** Whole calendar days in the user's own time zone. */
const daysSince = (instant: string, now: Temporal.ZonedDateTime): number =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(now.timeZoneId)
    .toPlainDate()
    .until(now.toPlainDate(), { largestUnit: 'day' }).days;
