import type { TableSource } from './export-reading';
import type { Sheet } from './sheet';

/** Which table of a file it is: a sheet's own name, or the `title` of one of several tables in it. */
export function sourceOf({ files, name }: Sheet, title = name): TableSource {
  return { file: files.at(-1) ?? '', ...(title !== undefined && { table: title }) };
}
