import type { ReactElement } from 'react';
import { AudienceChart } from '@/components/charts/audience-chart';
import { CadenceChart } from '@/components/charts/cadence-chart';
import { FollowersChart } from '@/components/charts/followers-chart';
import { FunnelChart } from '@/components/charts/funnel-chart';
import { MetricChart } from '@/components/charts/metric-chart';
import { MetricMultiplesChart } from '@/components/charts/metric-multiples-chart';
import { MixChart } from '@/components/charts/mix-chart';
import { NetChangeChart } from '@/components/charts/net-change-chart';
import { PostsChart } from '@/components/charts/posts-chart';
import { ReturnChart } from '@/components/charts/return-chart';
import { SmallMultiplesChart } from '@/components/charts/small-multiples-chart';
import { addMonths, addWeeks, mondayOf, type Week } from '@/lib/domain/calendar';
import { cadenceWeeks } from '@/lib/measure/charts/cadence';
import { contentMix } from '@/lib/measure/charts/content-mix';
import { funnelOf } from '@/lib/measure/charts/funnel';
import { metricView } from '@/lib/measure/charts/metric-view';
import { netChangeView } from '@/lib/measure/charts/net-change-view';
import { postsView } from '@/lib/measure/charts/posts-view';
import { weekLevels } from '@/lib/measure/charts/week-levels';

export const THIS_WEEK: Week = '2026-W48';
const TODAY = '2026-11-25';

const list = <T,>(rows: number, make: (at: number) => T): T[] =>
  Array.from({ length: rows }, (_, at) => make(at));

/** Uneven, and the same each time. */
const wave = (at: number) => Math.round(20 + 15 * Math.sin(at * 1.7) + (at % 5));

const weekAgo = (weeks: number) => addWeeks(THIS_WEEK, -weeks);
const dayIn = (week: Week) => mondayOf(week).add({ days: 2 }).toString();

export const levelsOf = (rows: number) =>
  weekLevels(
    list(rows, (at) => ({
      day: dayIn(weekAgo(rows - 1 - at)),
      value: 1000 + at * 12 + wave(at),
      source: 'typed',
    })),
    THIS_WEEK,
  );

/** So many days of a metric, up to today. */
const daysOf = (metric: string, rows: number) =>
  metricView(
    metric,
    list(rows, (at) => ({
      day: Temporal.PlainDate.from(TODAY)
        .subtract({ days: rows - 1 - at })
        .toString(),
      value: wave(at),
      importId: 'i',
    })),
    THIS_WEEK,
  );

const NOTES = [
  {
    id: 'n',
    day: '2026-11-10',
    to: '2026-11-13',
    kind: 'campaign',
    text: 'Tasting campaign',
  } as const,
];

/** Every chart with so many rows of data. A chart that is missing here fails the contract. */
export const CHARTS: Readonly<Record<string, (rows: number) => ReactElement>> = {
  'followers-chart': (rows) => (
    <FollowersChart
      of="Instagram @acme"
      levels={levelsOf(rows)}
      notes={NOTES}
      onLineage={() => undefined}
      baseline={undefined}
      isEarly={false}
    />
  ),
  'net-change-chart': (rows) => (
    <NetChangeChart
      of="Instagram @acme"
      // Two counts make one change.
      view={netChangeView(levelsOf(rows === 0 ? 0 : rows + 1), THIS_WEEK)}
      onLineage={() => undefined}
      notes={NOTES}
    />
  ),
  'posts-chart': (rows) => (
    <PostsChart
      of="Instagram"
      metric="engagements"
      view={postsView(
        list(rows, (at) => ({
          id: String(at),
          day: mondayOf('2024-W10').add({ days: at }).toString(),
          value: wave(at),
          ...(at % 2 === 0 && { topic: '=HYPERLINK("x")' }),
        })),
      )}
      published={rows + 3}
      onLineage={() => undefined}
      notes={NOTES}
    />
  ),
  'cadence-chart': (rows) => (
    <CadenceChart
      onLineage={() => undefined}
      weeks={cadenceWeeks(
        list(rows, (at) => mondayOf(THIS_WEEK).subtract({ days: at }).toString()),
        [{ from: '2026-11-02', to: '2026-11-05' }],
        TODAY,
      )}
    />
  ),
  'mix-chart': (rows) => (
    <MixChart
      onLineage={() => undefined}
      parts={contentMix(
        list(rows, (at) => ({ topic: at % 7 === 6 ? undefined : `Topic ${at % 9}` })),
      )}
    />
  ),
  'funnel-chart': (rows) => (
    <FunnelChart
      onLineage={() => undefined}
      funnel={funnelOf(
        list(rows, (at) => ({
          week: weekAgo(at + 1),
          counts: { visits: 200 + at, enquiries: 10, orders: 2 },
        })),
        THIS_WEEK,
      )}
    />
  ),
  'return-chart': (rows) => (
    <ReturnChart
      onLineage={() => undefined}
      months={list(rows, (at) => ({
        month: addMonths('2026-10', at - rows),
        cost: 9000 + wave(at) * 30,
        conversions: wave(at),
        breakEven: 23,
        value: { low: wave(at) * 300, mid: wave(at) * 400, high: wave(at) * 550 },
      }))}
      currency="TRY"
      judges
    />
  ),
  'small-multiples-chart': (rows) => (
    <SmallMultiplesChart
      onLineage={() => undefined}
      series={[
        { id: 'a', name: 'Instagram @acme', levels: levelsOf(rows) },
        { id: 'b', name: 'X @acme', levels: levelsOf(Math.ceil(rows / 2)) },
      ]}
    />
  ),
  'audience-chart': (rows) => (
    <AudienceChart
      of="Instagram @acme"
      by="Countries"
      counted="Followers"
      table={{
        metric: 'followers',
        day: TODAY,
        parts: list(rows, (at) => ({ name: `Place ${at}`, value: rows - at })),
        whole: { is: 'followers', total: rows * rows, rest: (rows * (rows - 1)) / 2 },
      }}
      nameOf={({ name }) => name}
      outOf="the followers"
      file="=HYPERLINK.csv"
      onLineage={() => undefined}
    />
  ),
  'metric-chart': (rows) => (
    <MetricChart
      of="Instagram @acme"
      name="Link clicks"
      unit="count"
      noSum={undefined}
      outOf={undefined}
      view={daysOf('link-clicks', rows)}
      replaced={undefined}
      notes={NOTES}
      isEarly={false}
      onLineage={() => undefined}
    />
  ),
  'metric-multiples-chart': (rows) => (
    <MetricMultiplesChart
      onLineage={() => undefined}
      of="Instagram @acme"
      series={[
        {
          id: 'a',
          name: 'Reach',
          spoken: 'Reach, Instagram @acme',
          unit: 'people',
          view: daysOf('reach', rows),
        },
        {
          id: 'b',
          name: 'Link clicks',
          spoken: 'Link clicks, Instagram @acme',
          unit: 'count',
          view: daysOf('link-clicks', rows),
        },
      ]}
    />
  ),
};
