import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { accountKey, type JudgedLine } from '@/lib/live/use-client-list';
import { Signal } from '../../../ui/signal';
import { AddMastodon } from '../../welcome/add-mastodon';
import { ListedAccount } from './listed-account';
import { useFaultText } from './use-fault-text';

export interface ClientLineRowProps {
  line: JudgedLine;
  /** The brand stands on a line above already. */
  above: boolean;
  onShare: (key: string, shared: boolean) => void;
}

/** One line of the list: whose it is, and what becomes of it. */
export const ClientLineRow = memo(function ClientLineRow(props: ClientLineRowProps) {
  const { line: judged, above, onShare } = props;
  const { t } = useTranslation('brands');
  const textOf = useFaultText();
  const { line, text, brand, brandId, accounts, heading, fault } = judged;
  const state = above ? 'above' : brandId === undefined ? 'new' : 'known';
  return (
    <tr
      data-testid="client-line"
      data-line={line}
      data-fault={fault?.code}
      className="border-b border-line align-top last:border-b-0 max-sm:grid max-sm:grid-cols-[2.75rem_minmax(0,1fr)]"
    >
      <td className="py-2 ps-3 pe-2 text-end text-sm text-muted">{line}</td>
      <th scope="row" className="py-2 pe-3 text-start font-normal">
        {brand === undefined ? (
          <span className="text-muted">{t('list.noName')}</span>
        ) : (
          <span dir="auto" className="block font-medium">
            {brand}
          </span>
        )}
        {!fault && <span className="block text-sm text-muted">{t(`list.${state}`)}</span>}
      </th>
      <td className="py-2 pe-3 max-sm:col-start-2 max-sm:pt-0">
        <div className="grid gap-1.5">
          {fault && (
            <>
              {brand === undefined && (
                <p dir="auto" className="truncate text-xs text-muted" title={text}>
                  {text.slice(0, 200)}
                </p>
              )}
              <p className="flex items-start gap-1.5 text-sm">
                <Signal kind="warning" className="mt-0.5" />
                <span className="min-w-0">{textOf(fault)}</span>
              </p>
            </>
          )}
          {fault?.code === 'maybe-mastodon' && (
            <div>
              <AddMastodon host={fault.host} />
            </div>
          )}
          {heading && !fault && <p className="text-sm text-muted">{t('list.heading')}</p>}
          {accounts.length > 0 && (
            <ul className="grid gap-1.5">
              {accounts.map((account, index) => (
                <ListedAccount
                  // oxlint-disable-next-line react/no-array-index-key -- a line may name one account twice.
                  key={`${index} ${accountKey(account)}`}
                  account={account}
                  onShare={onShare}
                />
              ))}
            </ul>
          )}
        </div>
      </td>
    </tr>
  );
});
