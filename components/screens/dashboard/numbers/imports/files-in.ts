/** More than a year of every network's files; a whole disk that was dropped by mistake is not walked to its end. */
export const MOST_FILES = 500;

const READ = /\.(csv|tsv|txt|zip|xls|xlsx)$/i;
/** What an export never is, so a single one that was chosen by name is still read and refused with its reason. */
const isTable = ({ name }: File) => READ.test(name);
const isHidden = ({ name }: File) => name.startsWith('.');

export interface FoundFiles {
  files: File[];
  /** How many of a folder's files are of another kind. */
  leftAlone: number;
  tooMany: boolean;
}

const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

async function walk(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length > MOST_FILES) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    if (file) found.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred at a time, and an empty list at the end.
  for (;;) {
    const entries = await entriesOf(reader);
    if (entries.length === 0) return;
    for (const one of entries) await walk(one, found);
  }
}

/** Of a folder only tables are taken: it holds whatever else its owner keeps there. */
export function tablesAmong(files: readonly File[]): FoundFiles {
  const seen = files.filter((file) => !isHidden(file));
  const tables = seen.filter(isTable);
  return {
    files: tables.slice(0, MOST_FILES),
    leftAlone: seen.length - tables.length,
    tooMany: tables.length > MOST_FILES,
  };
}

/** Files that were named one by one are all read; each that is no table gets its sentence. */
export const chosenFiles = (files: readonly File[]): FoundFiles => ({
  files: files.slice(0, MOST_FILES),
  leftAlone: 0,
  tooMany: files.length > MOST_FILES,
});

/** The files that were dropped, those in folders included. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<FoundFiles> {
  // Entries are gone after the first wait.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return chosenFiles([...files]);
  const single: File[] = [];
  const inFolders: File[] = [];
  for (const entry of entries) await walk(entry, entry.isDirectory ? inFolders : single);
  const tables = tablesAmong(inFolders);
  const all = [...single, ...tables.files];
  return {
    files: all.slice(0, MOST_FILES),
    leftAlone: tables.leftAlone,
    tooMany: tables.tooMany || all.length > MOST_FILES,
  };
}
