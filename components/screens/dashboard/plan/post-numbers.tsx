import { useTranslation } from 'react-i18next';
import type { PostNumbers as Numbers, Slot } from '@/lib/domain/slot';
import { postAge } from '@/lib/live/post-age';

/** A post's numbers with the age at which they were written down, and nothing about how good they are. */
export function PostNumbers({ slot, numbers }: { slot: Slot; numbers: Numbers }) {
  const { t } = useTranslation('plan');
  const { engagements, reach, on } = numbers;
  const age = postAge(slot, on);
  return (
    <p className="text-sm" data-testid="post-numbers">
      {[
        t('numbers.engaged', { count: engagements }),
        ...(reach === undefined ? [] : [t('numbers.reached', { reach })]),
        ...(age === undefined ? [] : [t('numbers.atDay', { day: age })]),
      ].join(' · ')}
    </p>
  );
}
