import { foldName } from '../domain/fold-name';
import registry from './registry';

const folded = (words: string) => words.split('|').map(foldName);

/** How a list's first line may call the column of the names, in the languages of the product. */
const BRAND = new Set(
  folded(
    'brand|brands|brand name|client|clients|client name|customer|customer name|company|business|name|' +
      'marka|markalar|marka adı|müşteri|müşteriler|müşteri adı|firma|firma adı|şirket|işletme|ad|adı|isim|unvan',
  ),
);

/** The same for the columns of links. */
const LINKS = new Set(
  folded(
    'link|links|profile|profiles|profile link|profile links|account|accounts|url|urls|address|addresses|social|' +
      'social media|bağlantı|bağlantılar|profil|profiller|profil linki|profil linkleri|profil bağlantısı|profil bağlantıları|linkler|hesap|hesaplar|' +
      'adres|adresler|sosyal medya',
  ),
);

const NETWORKS = new Set(registry.flatMap(({ id, name }) => [foldName(id), foldName(name)]));

/** Whether a text only says which network the link beside it is on. */
export const isLabel = (text: string): boolean => {
  const key = foldName(text);
  return NETWORKS.has(key) || LINKS.has(key) || key === 'twitter' || key === 'web';
};

export type Column = 'brand' | 'links' | 'other';

/** What a column holds by its title; titles are often numbered, as "Link 2". */
const columnOf = (title: string): Column => {
  const key = foldName(title).replace(/[\s.#:]*\d*[\s.:]*$/, '');
  if (BRAND.has(key)) return 'brand';
  return key === '' || isLabel(key) ? 'links' : 'other';
};

/** The columns that a list's first line names, or `undefined` where it is no header. */
export function columnsIn(cells: readonly string[]): Column[] | undefined {
  const columns = cells.map(columnOf);
  const named = columns.filter((_, index) => cells[index] !== '');
  if (named.filter((column) => column === 'brand').length !== 1) return undefined;
  return named.length === 1 || named.includes('links') ? columns : undefined;
}
