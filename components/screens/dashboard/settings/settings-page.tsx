import { useTranslation } from 'react-i18next';
import { useSettings } from '@/lib/live/use-settings';
import { Page } from '../page';
import { AppearanceSection } from './appearance-section';
import { BadgeSection } from './badge-section';
import { BrandsSection } from './brands-section';
import { CallSection } from './call-section';
import { DataSection } from './data-section';
import { IdleSection } from './idle-section';
import { KeyboardSection } from './keyboard-section';
import { NetworksSection } from './networks-section';
import { PauseSection } from './pause-section';
import { PersonalSection } from './personal-section';
import { RecordNameSection } from './record-name-section';

export function SettingsPage() {
  const { t } = useTranslation('dashboard');
  const settings = useSettings();
  if (!settings) return null;
  return (
    <Page title={t('settings.title')}>
      <div className="grid max-w-[760px] gap-8 [&>*+*]:border-t [&>*+*]:border-line [&>*+*]:pt-8">
        {/* What was said before a call may name another client. */}
        <BrandsSection key={settings.call?.brandId ?? ''} settings={settings} />
        <NetworksSection settings={settings} />
        <PersonalSection settings={settings} />
        <AppearanceSection settings={settings} />
        <BadgeSection settings={settings} />
        <KeyboardSection />
        <RecordNameSection settings={settings} />
        <CallSection />
        <IdleSection settings={settings} />
        <PauseSection />
        <DataSection settings={settings} />
      </div>
    </Page>
  );
}
