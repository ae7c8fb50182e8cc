import { checkBrandName } from '../domain/check-brand-name';
import { LIMITS } from '../domain/limits';
import { type Column, columnsIn, isLabel } from './client-list-header';
import { clientListRows, type ListRow } from './client-list-rows';
import type { ClientFault, ClientLine, LineAccount } from './client-line';
import { accountIn, type ClientCell, faultOfText, readClientCell } from './read-client-cell';

/** More lines than this are no list of one's clients. */
export const MAX_CLIENT_LINES = 5000;

export interface ClientList {
  lines: readonly ClientLine[];
  /** The line that names the columns, with the columns that are not read. */
  header?: { line: number; text: string; leftOut: readonly string[] };
}

/** Excel's own first line that names the delimiter. */
const SEP = /^"?sep=.?"?[;,\t]*$/i;

interface Block {
  brand: string;
  /** The brand stands alone on a line, and lines of links alone follow. */
  heading: boolean;
  lastLine: number;
}

const isFault = (found: LineAccount | ClientFault): found is ClientFault => 'code' in found;

/** The row's own brand, its links and what else it says. */
function partsOf(row: ListRow, columns: readonly Column[] | undefined, hosts: readonly string[]) {
  const cells = row.cells
    .map((cell, index) => ({ cell, column: columns?.[index] }))
    .filter(({ column }) => column !== 'other')
    .map(({ cell, column }) => ({ ...readClientCell(cell, hosts), column, empty: cell === '' }));
  const named = ({ lead, column }: ClientCell & { column: Column | undefined }) =>
    lead !== '' && !isLabel(lead) && (columns ? column === 'brand' : true);
  const inFirst = columns ? cells.find(({ column }) => column === 'brand') : cells[0];
  // An empty first cell says "as above", so that what else stands there is no name.
  const continues = row.cells.length > 1 && inFirst?.empty === true;
  const owner = continues ? undefined : cells.find(named);
  const texts = cells.flatMap((cell) => [cell === owner ? '' : cell.lead, cell.rest]);
  return {
    name: owner?.lead,
    continues,
    links: cells.flatMap(({ links }) => links),
    left: texts.find((text) => text !== '' && !isLabel(text)),
  };
}

/**
 * Reads a list of clients: a name and links to its profiles on each line. Several lines may name one brand; below a
 * line with a name alone, lines of links belong to it. Each line is judged by itself and either good or has a reason
 * why nothing comes of it. Total.
 */
export function readClientList(text: string, mastodonHosts: readonly string[] = []): ClientList {
  const rows = clientListRows(text, MAX_CLIENT_LINES + 2).filter(
    ({ text: row }) => !SEP.test(row.trim()),
  );
  const [first] = rows;
  const columns = first && columnsIn(first.cells);
  let block: Block | undefined;
  const lines = (columns ? rows.slice(1) : rows).map((row, index): ClientLine => {
    const { line, text: source } = row;
    const bad = (fault: ClientFault, brand?: string): ClientLine => ({
      line,
      text: source,
      accounts: [],
      ...(brand !== undefined && { brand }),
      fault,
    });
    if (index >= MAX_CLIENT_LINES) return bad({ code: 'list-too-long', limit: MAX_CLIENT_LINES });
    if (row.open) return bad({ code: 'quote-open' });
    const { name, continues, links, left } = partsOf(row, columns, mastodonHosts);
    const gap = block !== undefined && line > block.lastLine + 1;
    if (name !== undefined) {
      const checked = checkBrandName(name);
      if (!checked.ok) {
        block = undefined;
        return bad({ code: 'name-too-long', length: name.length, limit: LIMITS.brandName });
      }
      const heading = links.length === 0 && left === undefined;
      block = { brand: checked.value, heading, lastLine: row.lastLine };
    } else if (block && (continues || (block.heading && !gap))) {
      block = { ...block, lastLine: row.lastLine };
    } else {
      block = undefined;
    }
    const brand = block?.brand;
    if (left !== undefined) return bad(faultOfText(left), brand);
    const found = links.map(({ source: one, link }) => accountIn(one, link));
    const fault = found.find(isFault);
    if (fault) return bad(fault, brand);
    if (brand === undefined) return bad({ code: 'no-brand' });
    const accounts = found.filter((one): one is LineAccount => !isFault(one));
    if (accounts.length > 0) return { line, text: source, brand, accounts };
    if (name === undefined) return bad({ code: 'no-link' }, brand);
    return { line, text: source, brand, accounts, heading: true };
  });
  if (!columns) return { lines };
  const leftOut = first.cells.filter((_, index) => columns[index] === 'other');
  return { lines, header: { line: first.line, text: first.text, leftOut } };
}
