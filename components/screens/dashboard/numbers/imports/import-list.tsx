import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasAnswers, type Import } from '@/lib/domain/imported';
import { useAccounts } from '@/lib/live/use-brands';
import { useImports } from '@/lib/live/use-imports';
import { Button } from '../../../../ui/button';
import { Empty } from '../../../../ui/empty';
import { ImportRow } from './import-row';
import { TakeBackDialog } from './take-back-dialog';

const STEP = 8;
const HEAD = 'px-3 py-2 text-start text-sm font-medium text-muted';

export interface ImportListProps {
  brandId: string;
  /** Something that was said of an import is to be changed. */
  onChange: (imported: Import) => void;
}

/** Every file that was imported for a brand, each of which can be taken back. */
export function ImportList({ brandId, onChange }: ImportListProps) {
  const { t } = useTranslation('imports');
  const imports = useImports(brandId);
  const accounts = useAccounts(brandId);
  const [limit, setLimit] = useState(STEP);
  const [going, setGoing] = useState<Import>();
  if (!imports || !accounts) return null;
  if (imports.length === 0) {
    return <Empty title={t('list.empty.title')} text={t('list.empty.text')} />;
  }
  return (
    <div className="grid grid-cols-1 gap-2">
      <h3 className="font-semibold">{t('list.title')}</h3>
      <p className="max-w-prose text-sm text-muted">{t('list.text')}</p>
      <div className="rounded-lg border border-line bg-raised">
        <table
          aria-label={t('list.title')}
          data-testid="imports"
          className="w-full wrap-normal max-sm:block"
        >
          <thead className="max-sm:sr-only">
            <tr>
              <th scope="col" className={HEAD}>
                {t('list.file')}
              </th>
              <th scope="col" className={`${HEAD} max-md:hidden`}>
                {t('list.account')}
              </th>
              <th scope="col" className={`${HEAD} max-sm:hidden`}>
                {t('list.brought')}
              </th>
              <th scope="col">
                <span className="sr-only">{t('list.takeBack')}</span>
              </th>
            </tr>
          </thead>
          <tbody className="max-sm:block max-sm:[&>tr:first-child]:border-t-0">
            {imports.slice(0, limit).map((one) => (
              <ImportRow
                key={one.id}
                imported={one}
                account={accounts.find(({ id }) => id === one.accountId)}
                onChange={hasAnswers(one) ? () => onChange(one) : undefined}
                onTakeBack={() => setGoing(one)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {imports.length > limit && (
        <Button className="justify-self-start" onClick={() => setLimit(limit + 3 * STEP)}>
          {t('list.more')}
        </Button>
      )}
      {going && <TakeBackDialog imported={going} onClose={() => setGoing(undefined)} />}
    </div>
  );
}
