import { useTranslation } from 'react-i18next';
import type { NetChangeView } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import type { ChartNote } from '../parts/chart-note';
import { WeekBars } from './week-bars';

export interface NetChangeMarksProps {
  view: NetChangeView;
  notes: readonly ChartNote[];
  width: number;
  height: number;
}

export function NetChangeMarks({ view, ...size }: NetChangeMarksProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const { changes, judged, growth } = view;
  return (
    <WeekBars
      {...size}
      bars={changes.map(({ week, change, isOver, isUnusual }) => ({
        week,
        value: change,
        isWhole: isOver,
        isUnusual,
        text: `${words.change(change)}${isOver ? '' : ` · ${t('netChange.open')}`}`,
      }))}
      typical={'typicalWeek' in growth ? growth.typicalWeek : undefined}
      judged={judged}
      label={words.change}
    />
  );
}
