import { useTranslation } from 'react-i18next';
import { weekOfDay } from '@/lib/domain/calendar';
import type { Slot } from '@/lib/domain/slot';
import type { CadenceWeek } from '@/lib/live/chart-models';
import { LineageTable } from '../imported/lineage-table';
import { Newest } from '../imported/newest';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';
import { PublishedPosts } from './published-posts';

export interface CadenceDialogProps {
  /** Those that are asked about, oldest first. */
  weeks: readonly CadenceWeek[];
  /** All that are recorded as published, newest first. */
  published: readonly Slot[];
  onClose: () => void;
}

const STEP = 12;

/** Which posts are counted in each week, on which day, and how the record of each came. */
export function CadenceDialog({ weeks, published, onClose }: CadenceDialogProps) {
  const { t } = useTranslation(['charts', 'imported']);
  const say = useSay();
  const byWeek = Map.groupBy(published, ({ doneOn = '' }) => weekOfDay(doneOn));
  const [only, ...others] = weeks;
  const count = weeks.reduce((sum, week) => sum + week.count, 0);
  const [first, last] = [only?.days[0], weeks.at(-1)?.days.findLast(({ isToCome }) => !isToCome)];
  return (
    <NumberDialog
      title={
        only && others.length === 0
          ? t('cadence.postsOf', { week: say.week(only.week) })
          : t('cadence.title')
      }
      onClose={onClose}
    >
      <SourceFacts
        facts={[
          [t('columns.posts'), say.number(count)],
          [t('imported:lineage.day'), first && last && say.days(first.day, last.day)],
          [t('imported:lineage.made'), t('cadence.made')],
        ]}
      />
      <Newest all={weeks.toReversed()} step={STEP}>
        {(shown) => (
          <LineageTable
            testId="lineage-cadence"
            columns={[{ name: t('columns.week') }, { name: t('columns.posts'), isNumber: true }]}
            rows={shown.map((one) => ({
              key: one.week,
              cells: [
                <>
                  <span className="font-medium">{say.week(one.week)}</span>
                  <PublishedPosts posts={byWeek.get(one.week) ?? []} of={say.week(one.week)} />
                </>,
                say.number(one.count),
              ],
            }))}
          />
        )}
      </Newest>
    </NumberDialog>
  );
}
