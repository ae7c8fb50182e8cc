import { useMemo } from 'react';
import { comparablePosts } from '../coach/comparable-age';
import { type ReturnMonth, returnMonths } from '../coach/return-months';
import type { Annotation } from '../domain/annotation';
import type { BrandFacts } from '../domain/brand-facts';
import { type Week, weekOfDay } from '../domain/calendar';
import type { DayPoint } from '../domain/day-point';
import { recordedWeeks } from '../domain/recorded-weeks';
import type { Slot } from '../domain/slot';
import { type CadenceWeek, cadenceWeeks } from '../measure/charts/cadence';
import { contentMix, type MixPart } from '../measure/charts/content-mix';
import { type Funnel, funnelOf } from '../measure/charts/funnel';
import { type AccountSeries, accountSeries } from './account-series';
import { type PostSeries, postSeries } from './post-series';
import { useAnnotations } from './use-annotations';
import { useBrandFacts } from './use-brand-facts';
import {
  type ComparableReadings,
  type NewestOnly,
  useComparableReadings,
} from './use-comparable-readings';
import { type MetricSeries, metricSeries } from './metric-series';
import type { FromFiles } from './use-imported-series';
import type { Numbers } from './use-numbers';
import { useNow } from './use-now';

export interface Charts {
  currentWeek: Week;
  accounts: readonly AccountSeries[];
  /** What files count by the day, in the catalogue's order. */
  metrics: readonly MetricSeries[];
  posts: readonly PostSeries[];
  /** Which networks' charts of posts go by the newest posts in files only. */
  newestOnly: NewestOnly;
  /** The posts that are recorded as published, of the last year or so, newest first. */
  published: readonly Slot[];
  cadence: readonly CadenceWeek[];
  mix: readonly MixPart<Slot>[];
  funnel: Funnel;
  months: readonly ReturnMonth[];
  /** The currency of the brand's costs, where it wrote them. */
  currency: string | undefined;
  notes: readonly Annotation[];
}

/** Everything that a brand's charts are drawn from, live; `undefined` until it is read. */
export function useCharts(
  brandId: string,
  numbers: Numbers,
  files: FromFiles | undefined,
): Charts | undefined {
  const facts = useBrandFacts(brandId);
  const notes = useAnnotations(brandId);
  const today = useNow().toPlainDate().toString();
  const readings = useComparableReadings(brandId);
  const drawn = useMemo(
    () =>
      facts && files && readings
        ? chartsOf(facts, numbers, today, { series: files.series, ...readings })
        : undefined,
    [facts, numbers, today, files, readings],
  );
  return useMemo(() => (drawn && notes ? { ...drawn, notes } : undefined), [drawn, notes]);
}

type OfFiles = Pick<FromFiles, 'series'> & ComparableReadings;

/** The followers of one account, as files have them. */
const followersOf = ({ series }: OfFiles, accountId: string): DayPoint[] =>
  series
    .filter((one) => one.accountId === accountId && one.metric === 'followers')
    .flatMap(({ points }) =>
      points.map(({ day, value, importId }) => ({ day, value, source: 'file', importId })),
    );

function chartsOf(
  facts: BrandFacts,
  numbers: Numbers,
  today: string,
  fromFiles: OfFiles,
): Omit<Charts, 'notes'> {
  const currentWeek = weekOfDay(today);
  const { accounts, snapshots } = numbers;
  const published = facts.slots
    .filter(({ doneOn }) => doneOn !== undefined && doneOn <= today)
    .toSorted(({ doneOn: a = '' }, { doneOn: b = '' }) => (a < b ? 1 : a > b ? -1 : 0));
  return {
    currentWeek,
    accounts: accounts.map((account) =>
      accountSeries(account, snapshots, currentWeek, followersOf(fromFiles, account.id)),
    ),
    metrics: metricSeries(fromFiles.series, accounts, currentWeek),
    posts: postSeries(published, comparablePosts(facts.slots), fromFiles.posts),
    newestOnly: fromFiles.newestOnly,
    published,
    cadence: cadenceWeeks(
      published.map(({ doneOn = '' }) => doneOn),
      facts.breaks,
      today,
    ),
    mix: contentMix(published),
    funnel: funnelOf(recordedWeeks(snapshots), currentWeek),
    months: returnMonths(facts),
    currency: facts.brief.costs?.value.currency,
  };
}
