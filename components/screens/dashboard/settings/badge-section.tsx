import { useTranslation } from 'react-i18next';
import { changeSettings } from '@/lib/actions/change-settings';
import type { Settings } from '@/lib/domain/settings';
import { Section } from '../../../ui/section';
import { Switch } from '../../../ui/switch';

export function BadgeSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('dashboard');
  return (
    <Section title={t('settings.badge.title')}>
      <Switch
        testId="badge"
        checked={settings.badge}
        onChange={(badge) => void changeSettings({ badge })}
        label={t('settings.badge.label')}
      />
    </Section>
  );
}
