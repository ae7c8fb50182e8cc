import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { dropImport } from '../db/drop-imports';
import { done, type Outcome, refused } from '../domain/problem';
import { sumOfImports } from '../importing/sum-of-imports';
import { discountImported } from './count-imported';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Takes imports back with everything they brought. Numbers of the same days that came before are shown again. */
export const undoImports = (ids: readonly string[]): Promise<Outcome> =>
  guarded(async () => {
    const at = new Date().toISOString();
    const outcome = await db.transaction(
      'rw',
      [db.imports, db.series, db.postReadings, db.slots, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        const imports = (await db.imports.bulkGet([...ids])).flatMap((one) => one ?? []);
        if (imports.length === 0) return refused('import-missing');
        for (const { id } of imports) await dropImport(id);
        const brands = new Set(imports.map(({ brandId }) => brandId));
        for (const brandId of brands) await discountImported(brandId);
        for (const sum of sumOfImports(imports)) {
          await appendLedger({ ...sum, what: 'numbers-taken-back' }, at);
        }
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
