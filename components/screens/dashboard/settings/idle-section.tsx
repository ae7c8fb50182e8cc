import { useTranslation } from 'react-i18next';
import { changeSettings } from '@/lib/actions/change-settings';
import type { Settings } from '@/lib/domain/settings';
import { Section } from '../../../ui/section';
import { Segmented } from '../../../ui/segmented';

/** Seconds. Whoever reads long texts wants a longer one, whoever bills by the minute a shorter one. */
const CHOICES = ['15', '30', '60', '120', '300', '600'] as const;

/** How long one may sit still before the time no longer counts. */
export function IdleSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('dashboard');
  const chosen = String(settings.idleAfter);
  const label = t('settings.idle.label');
  return (
    <Section title={t('settings.idle.title')} description={t('settings.idle.text')}>
      <Segmented
        testId="idle-after"
        label={label}
        value={chosen as (typeof CHOICES)[number]}
        onChange={(seconds) => void changeSettings({ idleAfter: Number(seconds) })}
        options={CHOICES.map((value) => {
          const seconds = Number(value);
          return {
            value,
            label:
              seconds < 60
                ? t('settings.idle.seconds', { count: seconds })
                : t('settings.idle.minutes', { count: seconds / 60 }),
          };
        })}
      />
    </Section>
  );
}
