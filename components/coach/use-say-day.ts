import { useTranslation } from 'react-i18next';
import { mondayOf } from '@/lib/domain/calendar';
import { useNow } from '@/lib/live/use-now';

/** Says a point of time as a date of the user's calendar: an instant, a day, the Monday of a week, or a month. */
export function useSayDay(): (at: string) => string {
  const { t, i18n } = useTranslation('gates');
  const { timeZoneId } = useNow();
  return (at) => {
    const say = (day: Temporal.PlainDate, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(i18n.language, { ...options, timeZone: 'UTC' }).format(
        day.toZonedDateTime('UTC').epochMilliseconds,
      );
    if (/^\d{4}-W/.test(at)) {
      return t('evidence.weekOf', { day: say(mondayOf(at), { dateStyle: 'medium' }) });
    }
    if (/^\d{4}-\d\d$/.test(at)) {
      return say(Temporal.PlainDate.from(`${at}-01`), { month: 'long', year: 'numeric' });
    }
    const day = at.includes('T')
      ? Temporal.Instant.from(at).toZonedDateTimeISO(timeZoneId).toPlainDate()
      : Temporal.PlainDate.from(at);
    return say(day, { dateStyle: 'medium' });
  };
}
