import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { FromFiles } from '@/lib/live/use-imported-series';
import { Section } from '../../../../ui/section';
import { AccountName } from '../account-name';
import { ImportedPosts } from './imported-posts';
import { SeriesTable } from './series-table';

export interface ImportedSectionProps {
  brandId: string;
  accounts: readonly Account[];
  /** Missing until it is read. */
  files: FromFiles | undefined;
}

/** The numbers that files brought, account by account. Without any there is nothing to show. */
export function ImportedSection({ brandId, accounts, files }: ImportedSectionProps) {
  const { t } = useTranslation(['imported', 'imports']);
  if (!files || files.imports.length === 0) return null;
  const byAccount = Map.groupBy(files.series, ({ accountId }) => accountId);
  return (
    <Section title={t('imported:title')} description={t('imported:text')} testId="imported">
      {[...byAccount].map(([accountId, series]) => {
        const account = accounts.find(({ id }) => id === accountId);
        return (
          <div key={accountId} className="grid grid-cols-1 gap-2">
            <h3 className="font-semibold">
              {account ? <AccountName account={account} /> : t('imports:website')}
            </h3>
            <SeriesTable series={series} imports={files.imports} />
          </div>
        );
      })}
      <ImportedPosts brandId={brandId} accounts={accounts} imports={files.imports} />
    </Section>
  );
}
