import { useTranslation } from 'react-i18next';
import { dayIn } from '@/lib/domain/calendar';
import type { MonthResult } from '@/lib/domain/month-result';
import { useNow } from '@/lib/live/use-now';
import { useSay } from '../use-say';

/** Says that a month's numbers were typed, and on which day: "typed, 2 November 2026". */
export function useSaidOn(): (result: Pick<MonthResult, 'at'>) => string {
  const { t } = useTranslation('return');
  const say = useSay();
  const zone = useNow().timeZoneId;
  return ({ at }) =>
    t('made.said', {
      source: t('history.source.typed'),
      day: say.day(dayIn(at, zone).toString()),
    });
}
