import { useTranslation } from 'react-i18next';
import { resumeCoaching } from '@/lib/actions/pause-coaching';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Until when the coach is silent, and the way out of it. */
export function PauseNote({ until }: { until: string }) {
  const { t, i18n } = useTranslation('coach');
  const now = useNow();
  const end = until === 'resume' ? undefined : Temporal.Instant.from(until);
  const today = end?.toZonedDateTimeISO(now.timeZoneId).toPlainDate().equals(now.toPlainDate());
  const format = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: now.timeZoneId,
    ...(!today && { weekday: 'long' }),
  });
  return (
    <Notice
      tone="info"
      action={
        <Button
          size="small"
          variant="primary"
          data-testid="resume"
          onClick={() => void resumeCoaching()}
        >
          {t('pause.resumeNow')}
        </Button>
      }
    >
      <p className="font-medium">
        {end
          ? t('pause.until', { time: format.format(end.epochMilliseconds) })
          : t('pause.openEnd')}
      </p>
      <p>{t('pause.text')}</p>
    </Notice>
  );
}
