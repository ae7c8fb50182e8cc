import { useTranslation } from 'react-i18next';
import type { ImportedClients } from '@/lib/actions/import-client-list';

/** What an import created, in a sentence. */
export function useImportedText(): (imported: ImportedClients) => string {
  const { t } = useTranslation('brands');
  return ({ created, extended, accounts }) => {
    const values = {
      brands: t('list.newBrands', { count: created }),
      accounts: t('list.newAccounts', { count: accounts }),
    };
    return extended === 0
      ? t('list.created', values)
      : t('list.createdInto', { ...values, count: extended });
  };
}
