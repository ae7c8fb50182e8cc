import { useTranslation } from 'react-i18next';
import { allowNetworks } from '@/lib/actions/allow-networks';
import { changeSettings } from '@/lib/actions/change-settings';
import { NETWORKS } from '@/lib/live/network-list';
import { useAccounts } from '@/lib/live/use-brands';
import { useWelcomeDraft } from '@/lib/stores/welcome-draft';
import { Button } from '../../ui/button';
import { NetworkChoice } from './network-choice';
import { Step } from './step';
import { WhatIsRead } from './what-is-read';

const ASKED_FOR = NETWORKS.filter(({ needsPermission }) => needsPermission).map(({ id }) => id);

/** The networks that may be read: one question of the browser for all of them. */
export function NetworksStep() {
  const { t } = useTranslation(['welcome', 'common']);
  const { brandId, networks, change } = useWelcomeDraft();
  const accounts = useAccounts(brandId ?? '');
  if (!accounts) return null;
  const pasted = ASKED_FOR.filter((id) => accounts.some(({ network }) => network === id));
  const chosen = networks ?? pasted;

  const finish = async (refused: boolean) => {
    await changeSettings({ welcomedAt: new Date().toISOString() });
    change({ step: 'done', refused });
  };
  const allow = async () => {
    // First in the click: the browser asks only while it is one.
    const outcome = await allowNetworks(chosen);
    await finish(!outcome.ok && outcome.problem.code === 'permission-denied');
  };

  return (
    <Step
      title={t('welcome:networks.title')}
      text={t('welcome:networks.text')}
      back={
        <Button variant="quiet" data-testid="welcome-back" onClick={() => change({ step: 2 })}>
          {t('common:back')}
        </Button>
      }
      actions={
        <>
          <Button
            variant={chosen.length > 0 ? 'quiet' : 'primary'}
            data-testid="welcome-finish"
            onClick={() => void finish(false)}
          >
            {t('welcome:networks.without')}
          </Button>
          {chosen.length > 0 && (
            <Button variant="primary" data-testid="welcome-allow" onClick={() => void allow()}>
              {t('welcome:networks.allow')}
            </Button>
          )}
        </>
      }
    >
      <NetworkChoice
        first={pasted}
        all={ASKED_FOR}
        chosen={chosen}
        onChange={(ids) => change({ networks: ids })}
      />
      <WhatIsRead networks={chosen} />
    </Step>
  );
}
