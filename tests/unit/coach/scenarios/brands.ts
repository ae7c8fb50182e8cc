import type { Week } from '../../../../lib/domain/calendar';
import type { NetworkId } from '../../../../lib/domain/network-id';
import {
  accounts,
  brandFacts,
  brief,
  decided,
  done,
  type Given,
  type GivenBrief,
  measured,
  month,
  numbers,
  posts,
  setUp,
  weekly,
  weeksBack,
} from '../build';

const TWO: readonly NetworkId[] = ['instagram', 'facebook'];
const LATELY = '2026-11-05T08:00:00Z';

const eachOf = (networks: readonly NetworkId[], count: number) =>
  Object.fromEntries(networks.map((network) => [network, count]));

type More = Given & { networks?: readonly NetworkId[]; write?: GivenBrief };

/** The tasks that writing goal, promise and choice completes. */
export const wrote = (day = '2026-11-05') =>
  ['goal', 'capacity', 'choose'].map((id) => done(id, day));

/** A brand in stage 1 with everything that gate 1 asks for, two networks, two posts and three hours a week. */
export function settled({ networks = TWO, write = {}, ...more }: More = {}) {
  const own = accounts(...networks);
  return brandFacts({
    accounts: own,
    accountFacts: setUp(own, { on: LATELY }),
    brief: brief({ goal: true, posts: eachOf(networks, 2), choice: networks, ...write }),
    taskStates: wrote(),
    ...more,
  });
}

/** The twelve whole weeks before this one. */
export const TWELVE: readonly Week[] = weeksBack(12);

/** What the user declared and wrote over twelve weeks of stage 2. */
export const ROUTINE = [
  weekly('reply', TWELVE),
  done('hyp', '2026-10-05'),
  done('read', '2026-10-26'),
  done('review', '2026-09-30', '2026-10-30'),
];

/** A brand in stage 2 for twelve whole weeks that kept everything it promised: a freelancer's client. */
export function steady({ networks = TWO, write = {}, ...more }: More = {}) {
  const own = accounts(...networks);
  const [first = 'instagram', ...others] = networks;
  return brandFacts({
    stage: 2,
    accounts: own,
    accountFacts: setUp(own),
    brief: brief({ goal: true, posts: eachOf(networks, 2), choice: networks, ...write }),
    taskStates: ROUTINE,
    slots: [...measured(TWELVE, first), ...posts(TWELVE, [first], 1), ...posts(TWELVE, others)],
    snapshots: numbers(TWELVE, own),
    ...more,
  });
}

/** A decision after each round of a test that the scenarios use. */
export const DECIDED = decided(
  '2026-06-25',
  '2026-07-15',
  '2026-08-27',
  '2026-09-15',
  '2026-10-13',
  '2026-11-10',
);

/** A brand in stage 3 since the beginning of August: a level agreed in July, and three months on it. */
export function improving({ networks = TWO, write = {}, ...more }: More = {}) {
  const own = accounts(...networks);
  return brandFacts({
    stage: 3,
    since: '2026-08-03T08:00:00Z',
    accounts: own,
    accountFacts: setUp(own),
    brief: brief({
      goal: { valuePerConversion: 100 },
      posts: eachOf(networks, 2),
      choice: networks,
      costs: true,
      target: { writtenAt: '2026-07-20T09:00:00Z' },
      ...write,
    }),
    taskStates: [weekly('reply', TWELVE), done('abtest', '2026-08-20', '2026-10-12')],
    decisions: DECIDED,
    slots: posts(TWELVE, networks),
    snapshots: numbers(TWELVE, own),
    months: [
      month('2026-08', { conversions: 22, spend: 50, hours: 12 }),
      month('2026-09', { conversions: 18, spend: 50, hours: 12 }),
      month('2026-10', { conversions: 25, spend: 50, hours: 12 }),
    ],
    ...more,
  });
}
