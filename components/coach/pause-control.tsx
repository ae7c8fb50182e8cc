import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { useTranslation } from 'react-i18next';
import { pauseCoaching, resumeCoaching } from '@/lib/actions/pause-coaching';
import { usePause } from '@/lib/live/use-pause';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';

export function PauseControl() {
  const { t } = useTranslation('coach');
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
      items={(['hour', 'tomorrow', 'resume'] as const).map((length) => ({
        id: length,
        label: t(`pause.${length}`),
        onSelect: () => void pauseCoaching(length),
      }))}
    >
      <Pause aria-hidden size={18} />
    </Menu>
  );
}
