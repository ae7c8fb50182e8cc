import CalendarDays from 'lucide-react/icons/calendar-days';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslation } from 'react-i18next';
import { mondayOf } from '@/lib/domain/calendar';
import type { Slot } from '@/lib/domain/slot';
import { Menu } from '../../../ui/menu';
import { useSayDays } from './use-say-days';

export interface DayMenuProps {
  slot: Slot;
  name: string;
  today: string;
  /** Says in words that it marks the post as published; else it is a small sign beside the button that does. */
  inWords: boolean;
  onChoose: (day: string) => void;
}

/** The days on which a post can have gone out. */
export function DayMenu({ slot, name, today, inWords, onChoose }: DayMenuProps) {
  const { t } = useTranslation('plan');
  const say = useSayDays();
  const days = possibleDays(slot, today);
  // A single day is today, and for today there is a button.
  if (!inWords && days.length < 2) return null;
  const sayDay = (day: string) =>
    day === today ? t('post.today', { day: say.day(day) }) : say.day(day);
  return (
    <Menu
      label={t(slot.doneOn === undefined ? 'post.publishedOn' : 'post.changeDay', { post: name })}
      testId="post-days"
      className={
        inWords
          ? 'min-h-7! gap-1.5 border border-edge bg-raised px-2.5 py-0.5 text-sm font-medium'
          : 'text-muted hover:text-ink'
      }
      items={days.map((day) => ({
        id: day,
        label: sayDay(day),
        checked: day === slot.doneOn,
        onSelect: () => onChoose(day),
      }))}
    >
      {inWords ? (
        <>
          {t('post.published')}
          <ChevronDown aria-hidden size={14} />
        </>
      ) : (
        <CalendarDays aria-hidden size={16} />
      )}
    </Menu>
  );
}

/** The days of the post's own week up to today, and today; none that lies after its numbers. */
function possibleDays({ week, doneOn, numbers }: Slot, today: string): readonly string[] {
  const monday = mondayOf(week);
  const ofWeek = Array.from({ length: 7 }, (_, day) => monday.add({ days: day }).toString());
  const last = numbers?.on ?? today;
  return [...new Set([...ofWeek, today, ...(doneOn === undefined ? [] : [doneOn])])]
    .filter((day) => day <= last || day === doneOn)
    .toSorted();
}
