import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import type { Stage } from '../domain/stage';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** Moves a brand to another stage with the user's written reason, which goes to the record. */
export const moveStage = (brandId: string, to: Stage, reason: string): Promise<Outcome> =>
  guarded(async () => {
    const text = reason.trim();
    if (text === '') return refused('reason-missing');
    if (text.length > LIMITS.reason) {
      return refused('reason-too-long', { length: text.length, limit: LIMITS.reason });
    }
    const at = new Date().toISOString();
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.ledger],
      async (): Promise<Outcome> => {
        const brand = await db.brands.get(brandId);
        if (!brand) return refused('brand-missing');
        if (brand.stage === to) return done(undefined);
        await db.brands.update(brandId, { stage: to, stageSince: at });
        await appendLedger(
          { brandId, what: 'stage-moved', from: brand.stage, to, reason: text },
          at,
        );
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
