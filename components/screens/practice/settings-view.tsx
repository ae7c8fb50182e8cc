import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Switch } from '@/components/ui/switch';
import { Gate } from './gate';
import { Panel } from './panel';
import { useViewer } from './practice-store';

export function SettingsView() {
  const { t } = useTranslation('practice');
  const viewer = useViewer();
  const [twoStep, setTwoStep] = useState(false);
  const [business, setBusiness] = useState(false);
  if (!viewer) return <Gate title={t('settings.title')} text={t('settings.signedOut')} />;
  return (
    <Panel className="grid gap-5">
      <div className="grid gap-1">
        <h1 className="text-xl">{t('settings.title')}</h1>
        <p dir="auto" className="font-medium">
          {t('settings.account', { name: viewer.name })}
        </p>
        <p className="text-muted">{t('settings.text')}</p>
      </div>
      <Switch checked={twoStep} onChange={setTwoStep} label={t('settings.twoStep')} />
      <Switch checked={business} onChange={setBusiness} label={t('settings.business')} />
    </Panel>
  );
}
