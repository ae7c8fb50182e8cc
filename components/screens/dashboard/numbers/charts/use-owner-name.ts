import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import { accountText } from '../account-text';

/** The name of whom numbers from files are about: an account, or the website. */
export function useOwnerName(accounts: readonly Account[]): (accountId: string) => string {
  const { t } = useTranslation('imports');
  return (accountId) => {
    const account = accounts.find(({ id }) => id === accountId);
    return account ? accountText(account) : t('website');
  };
}
