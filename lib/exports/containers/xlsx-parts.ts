import { isDateFormat } from './excel-date';
import { attribute, scanXml } from './scan-xml';

/** The texts that the cells of a workbook share, in their order. Phonetic readings of Japanese are left out. */
export function sharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  for (const piece of scanXml(xml)) {
    if (piece.is === 'text') {
      if (isText && phonetic === 0) text += piece.text;
      continue;
    }
    const opens = piece.is === 'open' && !piece.closes;
    if (piece.name === 't') isText = opens;
    if (piece.name === 'rPh' && !(piece.is === 'open' && piece.closes)) phonetic += opens ? 1 : -1;
    if (piece.name !== 'si') continue;
    if (piece.is === 'close' || piece.closes) texts.push(text);
    text = '';
  }
  return texts;
}

/** For each cell style whether it shows its number as a date. */
export function dateStyles(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  for (const piece of scanXml(xml)) {
    if (piece.is === 'text') continue;
    if (piece.name === 'cellXfs') isCellStyle = piece.is === 'open' && !piece.closes;
    if (piece.is !== 'open') continue;
    const id = Number(attribute(piece.attributes, 'numFmtId') ?? 0);
    if (piece.name === 'numFmt') codes.set(id, attribute(piece.attributes, 'formatCode') ?? '');
    if (piece.name === 'xf' && isCellStyle) styles.push(isDateFormat(id, codes.get(id)));
  }
  return styles;
}

export interface SheetPlace {
  name: string;
  /** The path in the zip. */
  path: string;
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** The sheets of a workbook in their order, and how it counts its days. */
export function workbookSheets(
  workbook: string,
  relations: string,
): { sheets: SheetPlace[]; is1904: boolean } {
  const targets = new Map<string, string>();
  for (const piece of scanXml(relations)) {
    if (piece.is !== 'open' || piece.name !== 'Relationship') continue;
    const id = attribute(piece.attributes, 'Id');
    const target = attribute(piece.attributes, 'Target');
    if (id !== undefined && target !== undefined) targets.set(id, pathOf(target));
  }
  const sheets: SheetPlace[] = [];
  let is1904 = false;
  for (const piece of scanXml(workbook)) {
    if (piece.is !== 'open') continue;
    if (piece.name === 'workbookPr') {
      is1904 = /^(?:1|true)$/.test(attribute(piece.attributes, 'date1904') ?? '');
    }
    const path = targets.get(attribute(piece.attributes, 'id') ?? '');
    if (piece.name === 'sheet' && path !== undefined) {
      sheets.push({ name: attribute(piece.attributes, 'name') ?? '', path });
    }
  }
  return { sheets, is1904 };
}
