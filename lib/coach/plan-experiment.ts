import type { BrandFacts } from '../domain/brand-facts';
import { addWeeks, mondayOf, type Week, weekOf } from '../domain/calendar';
import { AGE_TOLERANCE, type ExperimentDraft } from '../domain/experiment';
import type { NetworkId } from '../domain/network-id';
import { testLength } from '../measure/test-length';
import { rhythmOf } from './rhythm';
import { isWorkingWeek } from './working-weeks';

export interface ExperimentLength {
  /** Posts a week on the network, as promised or, without a promise, as planned ahead. */
  postsAWeek: number;
  rests: 'promise' | 'plan';
  /** How many posts the test needs in all, and in how many working weeks they go out. */
  posts: number;
  weeks: number;
  /** The last day on which the last of them can be read, when the test begins today. */
  endsOn: string;
}

/** How long an experiment takes by the brand's plan; `undefined` where no posts a week are known for the network. */
export function planExperiment(
  facts: BrandFacts,
  { network, perArm, age }: Pick<ExperimentDraft, 'network' | 'perArm' | 'age'>,
  today: Temporal.PlainDate,
): ExperimentLength | undefined {
  const week = weekOf(today);
  const promised = rhythmOf(facts, week)?.[network];
  const postsAWeek = promised || plannedAWeek(facts, network, week);
  const length = testLength(postsAWeek, [0, 0], perArm);
  if (length.verdict === 'cannot-tell') return undefined;
  const { posts, weeks } = length;
  const sunday = mondayOf(afterWorkingWeeks(facts, week, weeks)).add({ days: 6 });
  return {
    postsAWeek,
    rests: promised ? 'promise' : 'plan',
    posts,
    weeks,
    endsOn: sunday.add({ days: age + AGE_TOLERANCE }).toString(),
  };
}

/** The mean over the weeks from this one to the last one for which anything is planned. */
function plannedAWeek({ slots }: BrandFacts, network: NetworkId, from: Week): number {
  const ahead = slots
    .filter((slot) => slot.network === network && slot.week >= from && slot.doneOn === undefined)
    .map(({ week }) => week)
    .toSorted();
  const last = ahead.at(-1);
  if (last === undefined) return 0;
  const { weeks } = mondayOf(from).until(mondayOf(last), { largestUnit: 'week' });
  return ahead.length / (weeks + 1);
}

/** The last of so many working weeks after this one, of which a part is over; weeks of a planned break do not count. */
function afterWorkingWeeks({ breaks }: BrandFacts, from: Week, count: number): Week {
  let week = from;
  for (let left = count; left > 0;) {
    week = addWeeks(week, 1);
    if (isWorkingWeek(breaks, week)) left -= 1;
  }
  return week;
}
