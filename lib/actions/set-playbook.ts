import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import type { PlaybookFile } from '../domain/playbook-file';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Lets a brand work by a playbook of its own from now on. What was done before stays done. */
export const setPlaybook = (brandId: string, file: PlaybookFile): Promise<Outcome> =>
  change(brandId, async (at) => {
    await db.playbooks.put({ brandId, file, importedAt: at });
    await appendLedger({ brandId, what: 'playbook-changed', name: file.name }, at);
  });

/** Lets a brand work by the built-in playbook again. */
export const dropPlaybook = (brandId: string): Promise<Outcome> =>
  change(brandId, async (at) => {
    if (!(await db.playbooks.get(brandId))) return;
    await db.playbooks.delete(brandId);
    await appendLedger({ brandId, what: 'playbook-changed' }, at);
  });

const change = (brandId: string, write: (at: string) => Promise<void>): Promise<Outcome> =>
  guarded(async () => {
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.playbooks, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        if (!(await db.brands.get(brandId))) return refused('brand-missing');
        await write(new Date().toISOString());
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
