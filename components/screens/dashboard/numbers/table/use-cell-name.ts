import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import type { TableCell, TableGrid } from './table-grid';

/** Names a cell by what it counts and whose it is: "Followers, Instagram @acme". */
export function useCellName({ accounts }: TableGrid): (cell: TableCell) => string {
  const { t } = useTranslation(['return', 'numbers']);
  return ({ accountId, metric }) => {
    const account = accounts.find(({ id }) => id === accountId);
    if (!account) return t(`numbers:metrics.${metric}`);
    const row = `${networkName(account.network)} ${showHandle(account.network, account.handle)}`;
    return t('table.cell', { metric: t(`metrics.${metric}`), row });
  };
}
