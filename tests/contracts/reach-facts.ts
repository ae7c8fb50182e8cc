import type { BrandFacts } from '../../lib/domain/brand-facts';
import { type NetworkId, networkOfAccounts } from '../../lib/domain/network-id';
import type { PageKind } from '../../lib/domain/page-ref';
import type { Slot } from '../../lib/domain/slot';
import type { Stage } from '../../lib/domain/stage';
import {
  account,
  accounts,
  brandFacts,
  brief,
  done,
  type Given,
  measured,
  month,
  numbers,
  pause,
  posts,
  setUp,
  slot,
  snapshot,
  THIS_WEEK,
  TODAY,
  weeksBack,
} from '../unit/coach/build';
import { IMPROVING } from '../unit/coach/scenarios/improving';
import { MANAGING } from '../unit/coach/scenarios/managing';
import { NETWORKS } from '../unit/coach/scenarios/networks';
import { PAGES } from '../unit/coach/scenarios/pages';
import { STARTING } from '../unit/coach/scenarios/starting';
import { TIME } from '../unit/coach/scenarios/time';

export const SCENARIOS = [...STARTING, ...MANAGING, ...IMPROVING, ...NETWORKS, ...TIME, ...PAGES];

const WEEKS = weeksBack(12);
const topics = (slots: readonly Slot[], count: number): Slot[] =>
  slots.map((one, index) => ({ ...one, topic: `topic ${index % count}` }));

const visit = (network: NetworkId, kind: PageKind, minutes: number) => ({
  day: TODAY,
  brandId: 'brand',
  network,
  kind,
  visits: 1,
  activeSeconds: minutes * 60,
});

/** A brand that works on this network and on Instagram to a plan, with all that it could have written. */
function working(stage: Stage, network: NetworkId, more: Given = {}): BrandFacts {
  const own = accounts(...new Set<NetworkId>([network, 'instagram']));
  const on = own.map((one) => one.network);
  return brandFacts({
    stage,
    since: '2026-08-03T08:00:00Z',
    accounts: own,
    accountFacts: setUp(own),
    brief: brief({
      goal: { valuePerConversion: 100 },
      posts: Object.fromEntries(on.map((one) => [one, 2])),
      hours: 6,
      choice: on,
      costs: true,
      target: { from: '2026-08', writtenAt: '2026-07-20T09:00:00Z' },
    }),
    taskStates: [done('pillars'), done('hyp', '2026-10-05'), done('read', '2026-10-26')],
    slots: [
      ...topics(measured(WEEKS, network, 2), 4),
      slot(THIS_WEEK, network, { topic: 'bread' }),
    ],
    snapshots: [
      ...numbers(WEEKS, own),
      snapshot(TODAY, 'enquiries', 2),
      snapshot('2026-11-12', 'followers', 120, network),
    ],
    months: [
      month('2026-08', { conversions: 22, hours: 12 }),
      month('2026-09', { conversions: 18, hours: 12 }),
      month('2026-10', { conversions: 25, hours: 12 }),
    ],
    ...more,
  });
}

const testOpen = [
  done('hyp', '2026-09-07', '2026-10-05', '2026-11-09'),
  done('read', '2026-09-28', '2026-10-26'),
];

/** What brands on one network look like: with nothing, with an account, at work, and in trouble. */
export const brandsOn = (stage: Stage, shown: NetworkId): BrandFacts[] => {
  // YouTube Studio and Meta Business Suite hold the accounts of another network.
  const network = networkOfAccounts(shown);
  const elsewhere: NetworkId = network === 'pinterest' ? 'threads' : 'pinterest';
  const here = account(network);
  const own = [here];
  const bare = { stage, accounts: own, brief: brief({ choice: [network] }) } as const;
  return [
    brandFacts({ stage }),
    brandFacts({ stage, accounts: own }),
    brandFacts({ ...bare, accountFacts: setUp(own) }),
    brandFacts({ stage, since: '2026-10-12T08:00:00Z' }),
    brandFacts({
      stage,
      accounts: accounts(elsewhere),
      brief: brief({ choice: [elsewhere], posts: { [elsewhere]: 1 } }),
    }),
    brandFacts({
      ...bare,
      accounts: [here, account('telegram', { handle: 'another' })],
      brief: brief({ choice: [network, 'telegram'], goal: true, posts: { telegram: 1 }, hours: 1 }),
      visitDays: [visit(network, 'feed', 70)],
    }),
    working(stage, network),
    working(stage, network, { since: '2026-11-02T08:00:00Z' }),
    working(stage, network, {
      taskStates: testOpen,
      snapshots: numbers(WEEKS, [], { enquiries: 0 }),
      visitDays: [visit(network, 'feed', 70)],
    }),
    working(stage, network, {
      taskStates: [],
      snapshots: [],
      slots: posts(WEEKS.slice(0, -2), [network], 2),
    }),
    working(stage, network, {
      slots: [...posts([THIS_WEEK], [network], 2), ...topics(posts(WEEKS, [network], 2), 1)],
      visitDays: [visit(network, 'feed', 70)],
      months: [month('2026-10', { conversions: 0, hours: 12, spend: 300 })],
    }),
    working(stage, network, {
      slots: topics(posts(WEEKS, [network], 3), 6),
      months: [month('2026-10', { conversions: 4, hours: 12 })],
      visitDays: [visit(network, 'feed', 20)],
    }),
    working(stage, network, {
      slots: posts(WEEKS, [network], 2),
      breaks: [pause('2026-11-16', '2026-11-25')],
      visitDays: [visit(network, 'feed', 50)],
    }),
    working(stage, network, {
      slots: [],
      snapshots: [],
      taskStates: [],
      months: [],
      brief: brief({ goal: true, posts: { [network]: 2 }, choice: [network], hours: 6 }),
      visitDays: [visit(network, 'feed', 70)],
    }),
    working(stage, network, {
      brief: brief({ choice: ['instagram'], posts: { instagram: 2 }, target: true, costs: true }),
    }),
    working(stage, network, {
      brief: brief({ choice: ['instagram'], posts: { instagram: 2 }, target: true, costs: true }),
      months: [month('2026-10', { conversions: 25, hours: 12 })],
    }),
    // Three conversions earn a month's cost: one that fell short, and three that cannot have earned theirs.
    working(stage, network, { months: [month('2026-10', { conversions: 2, hours: 12 })] }),
    working(stage, network, {
      months: ['2026-08', '2026-09', '2026-10'].map((one) =>
        month(one, { conversions: 1, hours: 24 }),
      ),
    }),
  ];
};

/** Signs of the instant-fix myth that no scenario above needs. */
const spike = (): BrandFacts => {
  const gains = [0, 10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 90];
  let followers = 500;
  return brandFacts({
    stage: 2,
    accounts: accounts('instagram'),
    accountFacts: setUp(accounts('instagram')),
    slots: measured(WEEKS, 'instagram', 1, { reach: 300 }),
    snapshots: WEEKS.flatMap((week, index) => {
      followers += gains[index] ?? 0;
      return numbers([week], accounts('instagram'), { followers });
    }),
  });
};
const onePost = (): BrandFacts =>
  brandFacts({
    stage: 2,
    accounts: accounts('instagram'),
    accountFacts: setUp(accounts('instagram')),
    slots: [95, 1, 1, 1, 1, 1].map((engagements) =>
      slot(THIS_WEEK, 'instagram', {
        doneOn: '2026-11-03',
        numbers: { on: '2026-11-10', engagements },
      }),
    ),
  });
const crowded = (): BrandFacts => {
  const four = accounts('instagram', 'facebook', 'tiktok', 'x');
  return brandFacts({
    stage: 2,
    accounts: four,
    accountFacts: setUp(four),
    brief: brief({ posts: { instagram: 0 }, hours: 3, choice: four.map(({ network }) => network) }),
  });
};
export const SIGNS: readonly BrandFacts[] = [spike(), onePost(), crowded()];
