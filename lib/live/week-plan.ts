import { activeNetworks } from '../coach/active-accounts';
import { placementsOf, rhythmOf } from '../coach/rhythm';
import { publishedIn, weekPosts } from '../coach/week-facts';
import { breakDays, isWorkingWeek } from '../coach/working-weeks';
import type { BrandFacts } from '../domain/brand-facts';
import { mondayOf, type Week } from '../domain/calendar';
import type { NetworkId } from '../domain/network-id';
import type { PlannedBreak } from '../domain/planned-break';
import type { Slot } from '../domain/slot';

export interface NetworkWeek {
  network: NetworkId;
  /** What is planned for the week, and what was planned for another one but went out in it. */
  slots: readonly Slot[];
  promised: number;
  out: number;
  /** Posts that are promised and have no place in the week yet. */
  missing: number;
}

export interface WeekPlan {
  week: Week;
  /** From Monday to Sunday. */
  days: readonly string[];
  networks: readonly NetworkWeek[];
  /** `undefined` while no rhythm is promised, and in a week of a planned break. */
  promised: number | undefined;
  planned: number;
  out: number;
  /** The user's word that the promise was kept makes up for posts that are not recorded. */
  declared: boolean;
  /** The week lies in a break for the most part: nothing is promised, and it is left out. */
  isBreak: boolean;
  breakDays: number;
  /** The breaks that touch the week. */
  breaks: readonly PlannedBreak[];
}

/** One ISO week of a brand as it is planned, promised and published, network by network. */
export function weekPlan(facts: BrandFacts, week: Week): WeekPlan {
  const monday = mondayOf(week);
  const days = Array.from({ length: 7 }, (_, day) => monday.add({ days: day }).toString());
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const isBreak = !isWorkingWeek(facts.breaks, week);
  const rhythm = isBreak ? undefined : rhythmOf(facts, week);
  const slots = slotsOf(facts, week);
  const promisedOn = Object.entries(rhythm ?? {}).flatMap(([network, count]) =>
    count ? [network as NetworkId] : [],
  );
  const shown = [
    ...new Set([
      ...activeNetworks(facts),
      ...promisedOn,
      ...slots.map(({ network }): NetworkId => network),
    ]),
  ];
  return {
    week,
    days,
    networks: shown.map((network) => {
      const here = slots.filter((slot) => slot.network === network);
      const promised = rhythm?.[network] ?? 0;
      return {
        network,
        slots: here,
        promised,
        out: publishedIn(facts, week, network).length,
        missing: Math.max(0, promised - here.length),
      };
    }),
    promised: rhythm && placementsOf(rhythm),
    planned: slots.length,
    out: publishedIn(facts, week).length,
    declared: !isBreak && weekPosts(facts, week).declared,
    isBreak,
    breakDays: breakDays(facts.breaks, monday, monday.add({ days: 6 })),
    breaks: facts.breaks.filter(({ from, to }) => from <= last && first <= to),
  };
}

function slotsOf(facts: BrandFacts, week: Week): readonly Slot[] {
  const published = new Set(publishedIn(facts, week));
  return facts.slots
    .filter((slot) => slot.week === week || published.has(slot))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

// Several can be added in the same moment; the id keeps their order the same each time.
const orderOf = ({ addedAt, id }: Slot): string => `${addedAt} ${id}`;
