import { kindOfBytes } from './containers/kind-of-bytes';
import { readCsv } from './containers/read-csv';
import { readXls } from './containers/read-xls';
import { isXlsx, readXlsx } from './containers/read-xlsx';
import { readZip, type Zip } from './containers/read-zip';
import type { ExportReading } from './export-reading';
import { ReadFault } from './read-fault';
import type { FileContext } from './read-options';
import { readSheet } from './read-sheet';
import { isKnown, windowOfSheets } from './recognise';
import { refusedFile } from './refused-file';
import { inParts } from './run-steps';
import type { Sheet } from './sheet';

/** What archives hold beside the files that somebody put into them. */
const isByproduct = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(name);

function* readSheets(
  sheets: readonly Sheet[],
  file: string,
  context: FileContext,
): Generator<number, ExportReading[]> {
  const readings: ExportReading[] = [];
  const window = windowOfSheets(sheets);
  for (const [index, sheet] of sheets.entries()) {
    const steps = readSheet({ ...sheet, ...(window && { window }) }, context);
    readings.push(...(yield* inParts(steps, index, sheets.length)));
  }
  return readings.length > 0 ? readings : [refusedFile(file, 'no-table')];
}

function* readEntries(
  zip: Zip,
  files: readonly string[],
  context: FileContext,
): Generator<number, ExportReading[]> {
  const readings: ExportReading[] = [];
  const names = zip.names.filter((name) => !isByproduct(name));
  for (const [index, name] of names.entries()) {
    const steps = readFile([...files, name], () => zip.unpack(name), context);
    readings.push(...(yield* inParts(steps, index, names.length)));
  }
  return readings.length > 0 ? readings : [refusedFile(files.at(-1) ?? '', 'empty')];
}

function* readBytes(
  bytes: Uint8Array,
  files: readonly string[],
  context: FileContext,
): Generator<number, ExportReading[]> {
  const { limits, language } = context;
  const file = files.at(-1) ?? '';
  if (bytes.length > limits.fileBytes) throw new ReadFault('too-large');
  const kind = kindOfBytes(bytes);
  if (kind === 'ole2') return yield* readSheets(readXls(bytes, files, limits), file, context);
  if (kind === 'text') {
    const sheet = readCsv(bytes, files, limits, isKnown, language);
    return yield* readSheets([sheet], file, context);
  }
  if (kind !== 'zip') throw new ReadFault(kind);
  const zip = readZip(bytes, limits);
  if (isXlsx(zip)) return yield* readSheets(readXlsx(zip, files, limits), file, context);
  if (zip.names.includes('mimetype')) throw new ReadFault('open-document');
  if (files.length > 1) throw new ReadFault('zip-in-zip');
  return yield* readEntries(zip, files, context);
}

/**
 * Reads one file, which may be one in a zip; the names of those around it come first. What cannot be read is a
 * reading with a refusal, so that one broken file takes nothing from its neighbours.
 */
export function* readFile(
  files: readonly string[],
  bytes: () => Uint8Array,
  context: FileContext,
): Generator<number, ExportReading[]> {
  try {
    return yield* readBytes(bytes(), files, context);
  } catch (error) {
    const code = error instanceof ReadFault ? error.code : 'unexpected';
    return [refusedFile(files.at(-1) ?? '', code)];
  }
}
