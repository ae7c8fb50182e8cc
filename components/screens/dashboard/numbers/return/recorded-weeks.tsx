import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { BRAND_METRICS } from '@/lib/domain/snapshot';
import { AS_WRITTEN, MarkedText } from '../../../../ui/marked-text';
import { NumberButton } from '../../../../ui/number-button';
import { LineageTable } from '../imported/lineage-table';
import { Newest } from '../imported/newest';
import { NumberDialog } from '../imported/number-dialog';
import { SnapshotNumber } from '../snapshot-number';
import { useSay } from '../use-say';

const STEP = 12;

/** For how many weeks something is recorded of what they brought; a press names the weeks with their numbers. */
export function RecordedWeeks({ weeks }: { weeks: readonly RecordedWeek[] }) {
  const { t } = useTranslation(['return', 'numbers', 'imported']);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const value = say.number(weeks.length);
  return (
    <>
      <MarkedText
        text={t('starting.weeks', { count: weeks.length, ...AS_WRITTEN })}
        values={{ weeks: value }}
        parts={{
          press: (
            <NumberButton
              name={t('imported:lineage.outOfWeeks')}
              value={value}
              testId="weeks-lineage"
              onPress={() => setOpen(true)}
            />
          ),
        }}
      />
      {open && (
        <NumberDialog title={t('imported:lineage.outOfWeeks')} onClose={() => setOpen(false)}>
          <Newest all={weeks} step={STEP}>
            {(shown) => (
              <LineageTable
                testId="recorded-weeks"
                columns={[
                  { name: t('imported:lineage.week') },
                  ...BRAND_METRICS.map((metric) => ({
                    name: t(`numbers:metrics.${metric}`),
                    isNumber: true,
                  })),
                ]}
                rows={shown.map(({ week, rows }) => ({
                  key: week,
                  cells: [
                    say.week(week),
                    ...BRAND_METRICS.map((metric) => {
                      const row = rows.find((one) => one.metric === metric);
                      return row ? (
                        <SnapshotNumber key={metric} row={row} of={say.week(week)} />
                      ) : (
                        '–'
                      );
                    }),
                  ],
                }))}
              />
            )}
          </Newest>
        </NumberDialog>
      )}
    </>
  );
}
