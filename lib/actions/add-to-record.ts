import { appendLedger } from '../db/append-ledger';
import { db } from '../db/database';
import type { Decision } from '../domain/brand-facts';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';

export type NewDecision = Pick<Decision, 'text' | 'network' | 'outcome'>;

/** Writes a decision to the record, in the user's own words. */
export const recordDecision = (brandId: string, decision: NewDecision): Promise<Outcome> =>
  write(decision.text, async (text) => {
    if (!(await db.brands.get(brandId))) return refused('brand-missing');
    await appendLedger({ brandId, what: 'decision', ...decision, text }, new Date().toISOString());
    return done(undefined);
  });

/** Corrects a line of the record by a new one. The old line stays as it is. */
export const correctLine = (entryId: string, correction: string): Promise<Outcome> =>
  write(correction, async (text) => {
    const line = await db.ledger.get(entryId);
    if (!line) return refused('line-missing');
    await appendLedger(
      { brandId: line.brandId, what: 'correction', of: entryId, text },
      new Date().toISOString(),
    );
    return done(undefined);
  });

const write = (text: string, append: (tidy: string) => Promise<Outcome>): Promise<Outcome> =>
  guarded(async () => {
    const tidy = text.trim();
    if (tidy === '') return refused('field-missing');
    if (tidy.length > LIMITS.reason) {
      return refused('field-too-long', { length: tidy.length, limit: LIMITS.reason });
    }
    return db.transaction('rw', [db.brands, db.ledger, db.settings], () => append(tidy));
  });
