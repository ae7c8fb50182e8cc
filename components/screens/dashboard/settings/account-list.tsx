import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeAccount } from '@/lib/actions/remove-account';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { useBrandFacts } from '@/lib/live/use-brand-facts';
import { useAccounts } from '@/lib/live/use-brands';
import { IconButton } from '../../../ui/icon-button';
import { NetworkMark } from '../../../ui/network-mark';
import { ProblemText } from '../../../ui/problem-text';

/** A brand's accounts. Taking one off is light: the record keeps that it was there, and it can be added again. */
export function AccountList({ brandId }: { brandId: string }) {
  const { t } = useTranslation('dashboard');
  const accounts = useAccounts(brandId);
  const chosen = useBrandFacts(brandId)?.brief.choice?.value.map(({ network }) => network);
  const [problem, setProblem] = useState<Problem>();
  const remove = async (id: string) => {
    const outcome = await removeAccount(id);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  if (!accounts) return null;
  if (accounts.length === 0) {
    return <p className="text-muted">{t('settings.accounts.none')}</p>;
  }
  return (
    <div>
      <ul aria-label={t('settings.accounts.title')}>
        {accounts.map(({ id, network, handle }) => (
          <li key={id} data-testid="account" className="flex items-center gap-2.5 py-0.5">
            <NetworkMark network={network} />
            <p className="min-w-0 flex-1">
              {networkName(network)} <bdi className="text-muted">{showHandle(network, handle)}</bdi>
              {chosen && !chosen.includes(network) && (
                <a
                  href="#/stages/choose"
                  data-testid="not-chosen"
                  className="block text-sm text-muted underline underline-offset-3"
                >
                  {t('settings.accounts.notChosen')}
                </a>
              )}
            </p>
            <IconButton
              label={t('settings.accounts.remove', {
                handle: showHandle(network, handle),
                network: networkName(network),
              })}
              onClick={() => void remove(id)}
            >
              <X aria-hidden size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
