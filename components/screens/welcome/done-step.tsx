import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllowedNetworks } from '@/lib/live/use-allowed-networks';
import { useWelcomeDraft } from '@/lib/stores/welcome-draft';
import { openPage } from '../../coach/open-page';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Step } from './step';

/** What to do first. */
export function DoneStep() {
  const { t } = useTranslation('welcome');
  const refused = useWelcomeDraft((draft) => draft.refused);
  const allowed = useAllowedNetworks();
  const readsNothing = allowed?.size === 1;
  return (
    <Step title={t('done.title')} text={t('done.pinText')}>
      {(refused || readsNothing) && (
        <Notice tone="info">
          <span data-testid={refused ? 'permission-refused' : 'by-address'}>
            {t(refused ? 'done.refused' : 'done.byAddress')}
          </span>
        </Notice>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Way
          title={t('done.practice')}
          text={t('done.practiceText')}
          action={
            <Button data-testid="done-practice" onClick={() => void openPage('practice.html')}>
              {t('done.practiceAction')}
            </Button>
          }
        />
        <Way
          title={t('done.dashboard')}
          text={t('done.dashboardText')}
          action={
            <Button
              variant="primary"
              data-testid="done-dashboard"
              onClick={() => void openPage('dashboard.html')}
            >
              {t('done.dashboardAction')}
            </Button>
          }
        />
      </div>
      <p className="text-sm text-muted">{t('done.backup')}</p>
    </Step>
  );
}

function Way({ title, text, action }: { title: string; text: string; action: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-lg border border-line bg-raised p-4">
      <h2 className="text-lg">{title}</h2>
      <p className="flex-1 text-muted">{text}</p>
      <div className="mt-2">{action}</div>
    </div>
  );
}
