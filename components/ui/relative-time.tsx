import { useTranslation } from 'react-i18next';
import { useNow } from '@/lib/live/use-now';
import { sayExactTime, sayRelativeTime } from './say-time';

/** "3 days ago", with the exact time on hover and focus. `at` is an ISO instant. */
export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const now = useNow();
  const relative = sayRelativeTime(at, now, i18n.language);
  const exact = sayExactTime(at, now.timeZoneId, i18n.language);
  return (
    <time
      dateTime={at}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the exact time shows on focus too
      tabIndex={0}
      data-exact={exact}
      aria-label={`${relative}, ${exact}`}
      className="exact-time"
    >
      {relative}
    </time>
  );
}
