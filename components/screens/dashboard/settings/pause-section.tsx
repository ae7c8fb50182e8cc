import { useTranslation } from 'react-i18next';
import { pauseCoaching } from '@/lib/actions/pause-coaching';
import { PAUSE_LENGTHS } from '@/lib/actions/pause-length';
import { usePause } from '@/lib/live/use-pause';
import { useNetworkPauses } from '@/lib/live/use-pauses';
import { PauseNote } from '../../../coach/pause-note';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';

/** The pause of everything, and those of single networks that run now. */
export function PauseSection() {
  const { t } = useTranslation(['dashboard', 'coach']);
  const until = usePause();
  const pauses = useNetworkPauses();
  if (until !== undefined) {
    return (
      <Section title={t('settings.pause.title')}>
        <PauseNote until={until} />
      </Section>
    );
  }
  return (
    <Section title={t('settings.pause.title')} description={t('coach:pause.text')}>
      <div className="flex flex-wrap gap-2">
        {PAUSE_LENGTHS.map((length) => (
          <Button
            key={length}
            data-testid={`pause-${length}`}
            onClick={() => void pauseCoaching(length)}
          >
            {t(`coach:pause.${length}`)}
          </Button>
        ))}
      </div>
      {pauses.map((pause) => (
        <PauseNote key={pause.network} {...pause} />
      ))}
    </Section>
  );
}
