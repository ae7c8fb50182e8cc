import { useTranslation } from 'react-i18next';
import { pauseCoaching } from '@/lib/actions/pause-coaching';
import { usePause } from '@/lib/live/use-pause';
import { PauseNote } from '../../../coach/pause-note';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';

const LENGTHS = ['hour', 'tomorrow', 'resume'] as const;

export function PauseSection() {
  const { t } = useTranslation(['dashboard', 'coach']);
  const until = usePause();
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
        {LENGTHS.map((length) => (
          <Button
            key={length}
            data-testid={`pause-${length}`}
            onClick={() => void pauseCoaching(length)}
          >
            {t(`coach:pause.${length}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
