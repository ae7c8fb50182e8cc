import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { dropImport } from '../db/drop-imports';
import { done, type Outcome, refused } from '../domain/problem';
import { sumOfImports } from '../importing/sum-of-imports';
import { guarded } from './guarded';

/** Takes imports back with everything they brought. Numbers of the same days that came before are shown again. */
export const undoImports = (ids: readonly string[]): Promise<Outcome> =>
  guarded(async () => {
    const at = new Date().toISOString();
    return db.transaction(
      'rw',
      [db.imports, db.series, db.postReadings, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        const imports = (await db.imports.bulkGet([...ids])).flatMap((one) => one ?? []);
        if (imports.length === 0) return refused('import-missing');
        for (const { id } of imports) await dropImport(id);
        for (const sum of sumOfImports(imports)) {
          await appendLedger({ ...sum, what: 'numbers-taken-back' }, at);
        }
        return done(undefined);
      },
    );
  });
