import type { ExportAccount } from './export-reading';
import type { TableState } from './table-state';
import type { Row } from './sheet';

/** More accounts than this in one file are told as "several" all the same. */
const MOST_ACCOUNTS = 50;

/** The name of the account that a row is about, among the accounts of the file. */
export const accountKey = ({ columns }: Pick<TableState, 'columns'>, row: Row): string =>
  columns.text(row, 'accountHandle') ||
  columns.text(row, 'accountName') ||
  columns.text(row, 'accountId');

/** Notes whose account a row is about. Done in the first pass, so that the second knows whether there are several. */
export function noteAccount(state: Pick<TableState, 'columns' | 'accounts'>, row: Row): void {
  const { columns, accounts } = state;
  const key = accountKey(state, row);
  if (key === '' || accounts.has(key) || accounts.size >= MOST_ACCOUNTS) return;
  const id = columns.text(row, 'accountId');
  const handle = columns.text(row, 'accountHandle');
  const name = columns.text(row, 'accountName');
  // An id that a spreadsheet has rounded names another account or none.
  const isWhole = !/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(id);
  const account: ExportAccount = {
    ...(id && isWhole && { id }),
    ...(handle && { handle }),
    ...(name && { name }),
  };
  accounts.set(key, account);
}
