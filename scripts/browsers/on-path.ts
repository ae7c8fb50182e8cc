import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the program is, by the PATH; undefined when it is not there. */
export const onPath = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, program))
    .find((file) => existsSync(file));
