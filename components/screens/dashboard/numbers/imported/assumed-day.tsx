import { useTranslation } from 'react-i18next';
import { assumedDay, type Import } from '@/lib/domain/imported';
import { useSay } from '../use-say';

/** Says that the day of an import's totals is an assumption, where nobody confirmed it. */
export function AssumedDay({ imported }: { imported: Import }) {
  const { t } = useTranslation('imports');
  const say = useSay();
  const day = assumedDay(imported);
  if (day === undefined) return null;
  return (
    <span className="block text-sm text-muted" data-testid="assumed-day">
      {t('list.assumedDay', { day: say.day(day) })}
    </span>
  );
}
