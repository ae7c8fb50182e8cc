import { useTranslation } from 'react-i18next';
import { resumeCoaching } from '@/lib/actions/pause-coaching';
import { resumeNetwork } from '@/lib/actions/pause-network';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export interface PauseNoteProps {
  until: string;
  /** The one network that is paused; left out where everything is. */
  network?: NetworkId;
}

/** Until when the coach is silent, and where, and the way out of it. */
export function PauseNote({ until, network }: PauseNoteProps) {
  const { t } = useTranslation('coach');
  const say = useSayPause();
  return (
    <Notice
      tone="info"
      action={
        <Button
          size="small"
          variant="primary"
          data-testid="resume"
          data-network={network}
          aria-label={network && t('pause.resumeOn', { network: networkName(network) })}
          onClick={() => void (network ? resumeNetwork(network) : resumeCoaching())}
        >
          {t('pause.resumeNow')}
        </Button>
      }
    >
      <p className="font-medium">{say(until, network)}</p>
      <p>{t(network ? 'pause.textOn' : 'pause.text')}</p>
    </Notice>
  );
}

/** "Paused until 14:30.", or the same of one network. */
export function useSayPause(): (until: string, network?: NetworkId) => string {
  const { t, i18n } = useTranslation('coach');
  const now = useNow();
  return (until, id) => {
    const network = id && networkName(id);
    if (until === 'resume') {
      return network ? t('pause.openEndOn', { network }) : t('pause.openEnd');
    }
    const end = Temporal.Instant.from(until);
    const today = end.toZonedDateTimeISO(now.timeZoneId).toPlainDate().equals(now.toPlainDate());
    const format = new Intl.DateTimeFormat(i18n.language, {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: now.timeZoneId,
      ...(!today && { weekday: 'long' }),
    });
    const time = format.format(end.epochMilliseconds);
    return network ? t('pause.untilOn', { network, time }) : t('pause.until', { time });
  };
}
