import { useTranslation } from 'react-i18next';
import { dayIn, type Week } from '@/lib/domain/calendar';
import type { BrandMetric, RecordedWeek } from '@/lib/domain/recorded-weeks';
import { useNow } from '@/lib/live/use-now';
import type { StepShare } from '@/lib/live/use-return';
import { LineageTable } from './imported/lineage-table';
import { NumberDialog } from './imported/number-dialog';
import { SourceFacts } from './imported/source-facts';
import { useSayShare } from './return/use-say-share';
import { catalogueIdOf } from './snapshot-metric';
import { useSay } from './use-say';
import { useSayCount } from './use-say-count';

/** What came through a step, and out of what; the first step is out of nothing. */
export interface FunnelSum {
  to: BrandMetric;
  came: number;
  out?: Pick<StepShare, 'of' | 'share'> & { from: BrandMetric };
  /** The weeks that are added up, out of how many. */
  summed: readonly Week[];
  asked: number;
}

export interface FunnelDialogProps {
  title: string;
  sum: FunnelSum;
  recorded: readonly RecordedWeek[];
  onClose: () => void;
}

/** Where a step's number and its share are from: the weeks that are added up, and who counted each. */
export function FunnelDialog({ title, sum, recorded, onClose }: FunnelDialogProps) {
  const { t, i18n } = useTranslation(['imported', 'return', 'numbers', 'charts', 'metrics']);
  const say = useSay();
  const sayCount = useSayCount();
  const { share, percent } = useSayShare();
  const zone = useNow().timeZoneId;
  const { to, came, out, summed, asked } = sum;
  const metrics = out ? [out.from, to] : [to];
  const name = (metric: BrandMetric) => t(`numbers:metrics.${metric}`);
  const weeks = recorded.filter(({ week }) => summed.includes(week));
  const rowOf = ({ rows }: RecordedWeek, metric: BrandMetric) =>
    rows.find((row) => row.metric === metric);
  const sourceOf = (week: RecordedWeek) => {
    const sources = metrics.flatMap((metric) => {
      const row = rowOf(week, metric);
      return row
        ? `${t(`return:history.source.${row.source}`)}, ${say.day(dayIn(row.at, zone).toString())}`
        : [];
    });
    return new Intl.ListFormat(i18n.language).format(new Set(sources));
  };
  return (
    <NumberDialog title={title} metric={out ? undefined : catalogueIdOf(to)} onClose={onClose}>
      <SourceFacts
        facts={[
          [t('imported:lineage.value'), out ? share({ came, ...out }) : say.number(came)],
          ...(out
            ? metrics.map((metric) => [name(metric), t(`metrics:definition.${metric}`)] as const)
            : []),
          [
            t('imported:lineage.interval'),
            out?.share &&
              t('return:range', { low: percent(out.share.low), high: percent(out.share.high) }),
          ],
          [
            t('imported:lineage.made'),
            out
              ? t('return:funnel.made', { to: name(to), from: name(out.from) })
              : t('return:funnel.madeSum'),
          ],
          [
            t('imported:lineage.outOfWeeks'),
            t('return:funnel.weeks', { weeks: summed.length, asked }),
          ],
        ]}
      />
      <LineageTable
        testId="lineage-weeks"
        columns={[
          { name: t('imported:lineage.week') },
          ...metrics.map((metric) => ({ name: name(metric), isNumber: true })),
        ]}
        rows={[
          ...weeks.map((week) => ({
            key: week.week,
            cells: [
              <>
                {say.week(week.week)}
                <span className="block text-muted">{sourceOf(week)}</span>
              </>,
              ...metrics.map((metric) => {
                const row = rowOf(week, metric);
                return row && sayCount.short(row);
              }),
            ],
          })),
          {
            key: 'together',
            cells: [
              t('charts:columns.together'),
              ...(out ? [say.number(out.of)] : []),
              say.number(came),
            ],
          },
        ]}
      />
    </NumberDialog>
  );
}
