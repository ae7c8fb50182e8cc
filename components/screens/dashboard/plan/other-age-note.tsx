import { useTranslation } from 'react-i18next';
import type { Slot } from '@/lib/domain/slot';
import { postAge, runningTest } from '@/lib/live/post-age';
import { readingAges } from '@/lib/live/use-experiments';
import { useNow } from '@/lib/live/use-now';
import { useStoredExperiments } from '@/lib/live/use-stored-experiments';
import { Notice } from '../../../ui/notice';

/** Says of a running experiment's post that today's numbers would not count there, where that is so. */
export function OtherAgeNote({ slot }: { slot: Slot }) {
  const { t } = useTranslation('experiments');
  const experiments = useStoredExperiments(slot.brandId) ?? [];
  const age = postAge(slot, useNow().toPlainDate().toString());
  const test = runningTest(slot, experiments);
  if (!test || age === undefined) return null;
  const ages = readingAges(test);
  if (age >= ages.first && age <= ages.last) return null;
  return (
    <Notice tone="warning">
      <span data-testid="other-age">{t('plan.notToday', { ...ages })}</span>
    </Notice>
  );
}
