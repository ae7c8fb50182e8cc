import { useTranslation } from 'react-i18next';
import type { Slot } from '@/lib/domain/slot';
import { postAge, wantsNumbers } from '@/lib/live/post-age';
import { useNow } from '@/lib/live/use-now';
import { Chip } from '../../../ui/chip';
import { ArmNote } from './arm-note';
import { PostNumbers } from './post-numbers';
import { useSayAge } from './use-say-age';
import { useSayDays } from './use-say-days';

/** Where a post came from, when it went out, how old it is, and its numbers. */
export function PostFacts({ slot, shown }: { slot: Slot; shown: readonly string[] }) {
  const { t } = useTranslation('plan');
  const say = useSayDays();
  const sayAge = useSayAge();
  const today = useNow().toPlainDate().toString();
  const { doneOn, origin, numbers } = slot;
  const age = postAge(slot, today);
  return (
    <>
      {origin !== 'planned' && (
        <p>
          <Chip>{t(`post.origin.${origin}`)}</Chip>
        </p>
      )}
      {doneOn !== undefined && (
        <p className="text-sm text-muted" data-testid="post-out">
          {[
            t('post.outOn', { day: say.day(doneOn) }),
            ...(age === undefined ? [] : [sayAge(age)]),
            ...(shown.includes(doneOn) ? [] : [t('post.countsThere')]),
          ].join(' · ')}
        </p>
      )}
      {numbers && <PostNumbers slot={slot} numbers={numbers} />}
      {slot.arm && <ArmNote slot={slot} arm={slot.arm} today={today} />}
      {age !== undefined && slot.arm === undefined && wantsNumbers(slot, today) && (
        <p className="text-sm" data-testid="post-hint">
          {t('numbers.hint', { day: age })}
        </p>
      )}
    </>
  );
}
