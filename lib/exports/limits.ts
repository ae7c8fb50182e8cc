/** How much of a file is read. What lies beyond is refused by name, so that no file can use up the memory. */
export interface Limits {
  /** Bytes of a file as it was chosen. */
  fileBytes: number;
  /** Bytes of everything that a zip or a workbook unpacks to, together. */
  inflatedBytes: number;
  zipEntries: number;
  /** Rows of one table. */
  rows: number;
  /** Rows of a sheet that holds several tables; they are held together to be told apart. */
  rowsInBlocks: number;
  columns: number;
  /** Characters of one record; a longer one is a quotation mark that is never closed. */
  recordChars: number;
}

export const LIMITS: Limits = {
  fileBytes: 256 * 1024 * 1024,
  inflatedBytes: 256 * 1024 * 1024,
  zipEntries: 500,
  rows: 1_000_000,
  rowsInBlocks: 50_000,
  columns: 512,
  recordChars: 1024 * 1024,
};

/** How much of a foreign value a finding repeats. */
export const VALUE_CHARS = 40;
