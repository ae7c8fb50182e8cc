import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { useTranslation } from 'react-i18next';
import { pauseCoaching, resumeCoaching } from '@/lib/actions/pause-coaching';
import { PAUSE_LENGTHS } from '@/lib/actions/pause-length';
import { pauseNetwork, resumeNetwork } from '@/lib/actions/pause-network';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';
import { usePageNetwork } from '@/lib/live/use-page-network';
import { usePause } from '@/lib/live/use-pause';
import { useNetworkPause } from '@/lib/live/use-pauses';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuItem } from '../ui/menu';
import { tabInAddress } from './tab-in-address';

/** Pauses everything, or the network of the page at hand alone; one press goes on. */
export function PauseControl() {
  const { t } = useTranslation('coach');
  const network = usePageNetwork(tabInAddress());
  const here = useNetworkItems(network);
  if (usePause() !== undefined) {
    return (
      <IconButton label={t('pause.resumeNow')} onClick={() => void resumeCoaching()}>
        <Play size={18} />
      </IconButton>
    );
  }
  return (
    <Menu
      label={t('pause.label')}
      testId="pause"
      className="text-muted hover:text-ink"
      items={[
        ...PAUSE_LENGTHS.map((length) => ({
          id: length,
          label: t(`pause.${length}`),
          onSelect: () => void pauseCoaching(length),
        })),
        ...here,
      ]}
    >
      <Pause aria-hidden size={18} />
    </Menu>
  );
}

function useNetworkItems(id: NetworkId | undefined): MenuItem[] {
  const { t } = useTranslation('coach');
  const isPaused = useNetworkPause(id) !== undefined;
  if (id === undefined) return [];
  const network = networkName(id);
  if (isPaused) {
    return [
      {
        id: 'here-go-on',
        label: t('pause.resumeOn', { network }),
        onSelect: () => void resumeNetwork(id),
      },
    ];
  }
  return PAUSE_LENGTHS.map((length) => ({
    id: `here-${length}`,
    label: t(`pause.on.${length}`, { network }),
    onSelect: () => void pauseNetwork(id, length),
  }));
}
