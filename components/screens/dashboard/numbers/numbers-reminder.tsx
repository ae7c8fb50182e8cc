import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { usualWeekday } from '@/lib/domain/usual-weekday';
import type { Numbers } from '@/lib/live/use-numbers';
import { ReminderSection } from '../plan/reminder-section';
import { useSayDays } from '../plan/use-say-days';

const MONDAY = 1;

/** A weekly reminder of the numbers, on the weekday on which they are mostly recorded. */
export function NumbersReminder({ brand, numbers }: { brand: Brand; numbers: Numbers }) {
  const { t } = useTranslation('return');
  const say = useSayDays();
  const usual = usualWeekday(numbers.snapshots);
  const why = usual && t('reminder.usual', { weekday: say.weekday(usual) });
  return (
    <ReminderSection
      // Another habit is another proposal.
      key={usual}
      brand={brand}
      only={{
        what: 'numbers',
        weekday: usual ?? MONDAY,
        text: [t('reminder.text'), why].filter(Boolean).join(' '),
      }}
    />
  );
}
