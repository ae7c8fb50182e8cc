import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';

/** An account as charts call it. */
export const accountText = ({ network, handle }: Account): string =>
  `${networkName(network)} ${showHandle(network, handle)}`;

/** The name of whom numbers from files are about: an account, or the website. */
export function useOwnerName(accounts: readonly Account[]): (accountId: string) => string {
  const { t } = useTranslation('imports');
  return (accountId) => {
    const account = accounts.find(({ id }) => id === accountId);
    return account ? accountText(account) : t('website');
  };
}
