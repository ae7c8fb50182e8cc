import { useTranslation } from 'react-i18next';
import { dayIn } from '@/lib/domain/calendar';
import type { EarlierValue } from '@/lib/domain/snapshot';
import { useNow } from '@/lib/live/use-now';
import { useSay } from './use-say';
import { useSayCount } from './use-say-count';

/** What a number was before it was corrected, newest first. */
export function EarlierList({ was }: { was: readonly EarlierValue[] }) {
  const { t } = useTranslation('return');
  const say = useSay();
  const sayCount = useSayCount();
  const zone = useNow().timeZoneId;
  return (
    <ol className="grid gap-1">
      {was.toReversed().map((earlier) => (
        <li key={`${earlier.at} ${earlier.value}`}>
          {t('history.until', {
            value: sayCount.short(earlier),
            day: say.day(dayIn(earlier.at, zone).toString()),
          })}
          <span className="text-muted"> · {t(`history.source.${earlier.source}`)}</span>
          {earlier.range && <span className="text-muted"> · {sayCount.range(earlier.range)}</span>}
        </li>
      ))}
    </ol>
  );
}
