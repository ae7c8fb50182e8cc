import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/lib/domain/slot';
import { type ReadingOfPost, useReadingsOf } from '@/lib/live/use-readings-of';
import { useSayHolds } from '../../../charts/frame/use-say-holds';
import { Button } from '../../../ui/button';

export interface NumbersFromFilesProps {
  slot: Slot;
  onTake: (reading: ReadingOfPost) => void;
}

/** What imported files say of the posts of that day and network, to be taken over with the age they have there. */
export function NumbersFromFiles({ slot, onTake }: NumbersFromFilesProps) {
  const { t } = useTranslation('plan');
  const readings = useReadingsOf(slot);
  if (readings.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-2 rounded-md bg-sunken p-3">
      <p className="text-sm font-medium">{t('numbers.files')}</p>
      <ul className="grid gap-2">
        {readings.map((reading) => (
          <li key={reading.id} className="flex items-start justify-between gap-3 text-sm">
            <span className="min-w-0">
              <span dir="auto" className="block break-words">
                {[
                  reading.title,
                  t('numbers.engaged', { count: reading.engagements }),
                  reading.reach !== undefined && t('numbers.reached', { reach: reading.reach }),
                  t('numbers.atDay', { day: reading.age }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <Suspense fallback={null}>
                <Holds of={reading} />
              </Suspense>
              <span dir="auto" className="block break-words text-muted">
                {reading.file}
              </span>
            </span>
            <Button size="small" data-testid="take-reading" onClick={() => onTake(reading)}>
              {t('numbers.take')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which parts the engagement holds. Its texts come later than the dialog's, which must not wait for them. */
function Holds({ of: { holds } }: { of: ReadingOfPost }) {
  const { t } = useTranslation('plan');
  const sayHolds = useSayHolds();
  return <span className="block text-muted">{t('numbers.holds', { parts: sayHolds(holds) })}</span>;
}
