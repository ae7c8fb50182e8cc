import { useTranslation } from 'react-i18next';
import { PAUSE_LENGTHS } from '@/lib/actions/pause-length';
import { pauseNetwork, resumeNetwork } from '@/lib/actions/pause-network';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';
import { Button } from '../../../ui/button';
import { Menu } from '../../../ui/menu';

export interface NetworkPauseProps {
  network: NetworkId;
  /** Until when it is paused now. */
  until: string | undefined;
}

/** Pauses one network, or goes on there. */
export function NetworkPause({ network, until }: NetworkPauseProps) {
  const { t } = useTranslation(['toolbar', 'coach']);
  const name = networkName(network);
  if (until !== undefined) {
    return (
      <Button
        size="small"
        data-testid="network-resume"
        aria-label={t('coach:pause.resumeOn', { network: name })}
        onClick={() => void resumeNetwork(network)}
      >
        {t('coach:pause.resumeNow')}
      </Button>
    );
  }
  return (
    <Menu
      label={t('toolbar:pauseOn', { network: name })}
      testId="network-pause"
      className="px-2.5 text-sm font-medium"
      items={PAUSE_LENGTHS.map((length) => ({
        id: length,
        label: t(`coach:pause.${length}`),
        onSelect: () => void pauseNetwork(network, length),
      }))}
    >
      {t('toolbar:pause')}
    </Menu>
  );
}
