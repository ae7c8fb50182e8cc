import { useTranslation } from 'react-i18next';
import type { TimeEntry, TimeRevision } from '@/lib/domain/time-entry';
import { networkName } from '@/lib/live/network-list';
import { useBrandName } from '../../../coach/use-brand-name';
import { useSayLength } from '../../../coach/use-say-length';
import { RelativeTime } from '../../../ui/relative-time';
import { useSayPeriod } from './use-say-period';

export interface EntryHistoryProps {
  entry: TimeEntry;
  /** Whether another brand may be named: only where all brands are shown. */
  named: boolean;
}

/** What an entry said before each change, newest first. */
export function EntryHistory({ entry, named }: EntryHistoryProps) {
  const { t } = useTranslation(['time', 'timer']);
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const nameOf = useBrandName();
  if (entry.history.length === 0) return null;
  const before = ({ was }: TimeRevision) => {
    const foreign = was.brandId !== entry.brandId;
    const parts = [
      named && foreign && nameOf(was.brandId),
      sayLength(was.seconds),
      say.day(was.day),
      t(`timer:work.${was.work}`),
      was.network && networkName(was.network),
      // What was noted for another brand is not for this one's page.
      (named || !foreign) && was.note,
    ];
    return parts.filter((part) => typeof part === 'string').join(', ');
  };
  return (
    <details className="text-sm text-muted" data-testid="time-history">
      <summary className="w-fit rounded-sm">
        {t('time:history.title', { count: entry.history.length })}
      </summary>
      <ol className="mt-1 grid gap-1 border-s border-line ps-3">
        {entry.history.toReversed().map((revision) => (
          <li key={`${revision.at} ${revision.what}`}>
            {t(`time:history.${revision.what}`)} <RelativeTime at={revision.at} />
            {' · '}
            <span dir="auto">{t('time:history.was', { what: before(revision) })}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
