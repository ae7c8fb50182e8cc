import { useTranslation } from 'react-i18next';
import type { ChangeWeek, NetChangeView } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { NetChangeMarks } from './marks/net-change-marks';
import { type ChartNote, notesIn } from './parts/chart-note';
import { weeksBetween } from './parts/weeks-between';
import { useGrowthReading } from './readings/use-growth-reading';

export interface NetChangeChartProps {
  of: string;
  view: NetChangeView;
  notes: readonly ChartNote[];
  /** Tells which counts it is drawn from. */
  onLineage: () => void;
}

const HEIGHT = 240;

/** What each week added to an account's followers, with the typical week and whether growth itself changes. */
export function NetChangeChart({ of, view, notes, onLineage }: NetChangeChartProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const reading = useGrowthReading(view);
  const { changes, judged } = view;
  const [first, last] = [changes[0], changes.at(-1)];
  const weeks = first && last ? weeksBetween(first.week, last.week) : [];
  // Nothing to remark is no number that is missing.
  const remarkOn = (one: ChangeWeek | undefined): string => {
    if (one && !one.isOver) return t('netChange.open');
    return one?.isUnusual ? t('netChange.unusual') : '';
  };
  const byWeek = new Map(changes.map((one) => [one.week, one]));
  return (
    <ChartFrame
      id="net-change"
      title={t('netChange.title', { of })}
      reading={reading}
      source={t('netChange.source', { count: judged.length })}
      isEmpty={changes.length === 0}
      height={HEIGHT}
      onLineage={onLineage}
      table={{
        columns: [
          { name: t('columns.week') },
          { name: t('columns.change'), isNumber: true },
          { name: t('columns.remark') },
          { name: t('columns.notes') },
        ],
        rows: weeks.toReversed().map((week) => {
          const one = byWeek.get(week);
          return [
            { shown: words.week(week), raw: week },
            one && { shown: words.change(one.change), raw: one.change },
            remarkOn(one),
            notesIn(notes, week),
          ];
        }),
      }}
    >
      {(width) => <NetChangeMarks {...{ view, notes, width }} height={HEIGHT} />}
    </ChartFrame>
  );
}
