import type { Limits } from '../limits';
import { ReadFault } from '../read-fault';
import { isBlank, type Sheet, sheetOfRows } from '../sheet';
import type { Zip } from './read-zip';
import { dateStyles, sharedStrings, workbookSheets } from './xlsx-parts';
import { xlsxRows } from './xlsx-sheet';

export const isXlsx = ({ names }: Zip): boolean =>
  names.includes('[Content_Types].xml') && names.includes('xl/workbook.xml');

const textIn = (zip: Zip, path: string): string => new TextDecoder().decode(zip.unpack(path));

const optional = (zip: Zip, path: string): string =>
  zip.names.includes(path) ? textIn(zip, path) : '';

/** The sheets of an xlsx that hold anything. Throws a `ReadFault` where the workbook is broken. */
export function readXlsx(zip: Zip, files: readonly string[], limits: Limits): Sheet[] {
  const { sheets, is1904 } = workbookSheets(
    textIn(zip, 'xl/workbook.xml'),
    optional(zip, 'xl/_rels/workbook.xml.rels'),
  );
  if (sheets.length === 0) throw new ReadFault('xlsx-broken');
  const book = {
    strings: sharedStrings(optional(zip, 'xl/sharedStrings.xml')),
    dates: dateStyles(optional(zip, 'xl/styles.xml')),
    is1904,
  };
  return sheets.flatMap(({ name, path }) => {
    if (!zip.names.includes(path)) throw new ReadFault('xlsx-broken');
    const rows = xlsxRows(textIn(zip, path), book, limits);
    return rows.every(isBlank) ? [] : [sheetOfRows(rows, { name, files, inferred: [] })];
  });
}
