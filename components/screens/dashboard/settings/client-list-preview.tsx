import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName } from '@/lib/domain/fold-name';
import { accountKey, type ClientPreview } from '@/lib/live/use-client-list';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { TableHead } from '../../../ui/table-head';
import { ClientLineRow } from './client-line-row';

/** More rows are not read one by one; those that are left out can be shown by themselves. */
const MOST = 200;

export interface ClientListPreviewProps {
  preview: ClientPreview;
  onShare: (keys: readonly string[], shared: boolean) => void;
  onShareOne: (key: string, shared: boolean) => void;
}

/** What becomes of each line, before anything is created. */
export function ClientListPreview({ preview, onShare, onShareOne }: ClientListPreviewProps) {
  const { t, i18n } = useTranslation('brands');
  const [onlyBad, setOnlyBad] = useState(false);
  const { lines, brands, header } = preview;
  const bad = lines.filter(({ fault }) => fault);
  const taken = lines.flatMap(({ accounts }) => accounts.filter(({ state }) => state === 'taken'));
  const rows = onlyBad ? bad : lines;
  const seen = new Set<string>();
  const isAbove = (brand: string | undefined) => {
    const key = foldName(brand ?? '');
    const above = seen.has(key);
    seen.add(key);
    return above;
  };
  const created = brands.filter(({ id }) => id === undefined).length;
  const accounts = brands.reduce((sum, brand) => sum + brand.accounts.length, 0);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <div className="grid grid-cols-1 gap-3">
      <p role="status" data-testid="client-summary" className="font-medium">
        {t('list.summary', {
          brands: t('list.newBrands', { count: created }),
          accounts: t('list.newAccounts', { count: accounts }),
          lines: t('list.badLines', { count: bad.length }),
        })}
      </p>
      {header && (
        <p className="text-sm text-muted">
          {t('list.header', { line: header.line })}{' '}
          {header.leftOut.length > 0 && t('list.leftOut', { columns: list.format(header.leftOut) })}
        </p>
      )}
      {taken.length > 0 && (
        <Notice
          tone="info"
          action={
            taken.length > 1 && (
              <Button
                size="small"
                data-testid="share-all"
                onClick={() => onShare(taken.map(accountKey), true)}
              >
                {t('list.shareAll')}
              </Button>
            )
          }
        >
          {t('list.askTitle', { count: taken.length })}
        </Notice>
      )}
      {bad.length > 0 && bad.length < lines.length && (
        <label className="flex items-center gap-2 justify-self-start text-sm">
          <input
            type="checkbox"
            checked={onlyBad}
            data-testid="only-bad"
            onChange={(event) => setOnlyBad(event.target.checked)}
            className="size-4 accent-action"
          />
          {t('list.onlyBad')}
        </label>
      )}
      <div
        role="region"
        aria-label={t('list.preview')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys.
        tabIndex={0}
        className="relative max-h-96 overflow-y-auto rounded-lg border border-line"
      >
        <table className="w-full table-fixed max-sm:block">
          <TableHead
            className="sticky top-0 bg-raised max-sm:sr-only"
            columns={[
              { name: t('list.line'), isNumber: true, className: 'w-14 ps-3 pe-2' },
              { name: t('list.brand'), className: 'w-1/3 pe-3' },
              { name: t('list.result') },
            ]}
          />
          <tbody className="max-sm:block">
            {rows.slice(0, MOST).map((line) => (
              <ClientLineRow
                key={line.line}
                line={line}
                above={isAbove(line.brand)}
                onShare={onShareOne}
              />
            ))}
          </tbody>
        </table>
        {rows.length > MOST && (
          <p className="px-3 py-2 text-sm text-muted">
            {t('list.moreLines', { count: rows.length - MOST })}
          </p>
        )}
      </div>
    </div>
  );
}
