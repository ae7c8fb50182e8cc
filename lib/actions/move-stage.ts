import { appendLedger } from '../db/append-ledger';
import { assessStage } from '../coach/assess-stage';
import { readBrandFacts } from '../db/brand-facts';
import { db } from '../db/database';
import { storedPlaybook } from '../db/stored-playbook';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import type { Stage } from '../domain/stage';
import { CRITERIA } from '../playbook/criteria';
import { TASKS } from '../playbook/tasks';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/**
 * Moves a brand to another stage with the user's written reason, which goes to the record together with how the gate
 * of the stage that is left stood. The move is the user's: a gate that is open is noted and holds nobody back.
 */
export const moveStage = (brandId: string, to: Stage, reason: string): Promise<Outcome> =>
  guarded(async () => {
    const text = reason.trim();
    if (text === '') return refused('reason-missing');
    if (text.length > LIMITS.reason) {
      return refused('reason-too-long', { length: text.length, limit: LIMITS.reason });
    }
    const now = Temporal.Now.zonedDateTimeISO();
    const facts = await readBrandFacts(brandId, now);
    if (!facts) return refused('brand-missing');
    const playbook = (await storedPlaybook(brandId)) ?? { tasks: TASKS, criteria: CRITERIA };
    const { readiness, criteria } = assessStage(facts, playbook, now);
    const open = criteria.filter(
      ({ criterion, verdict }) => !criterion.instead && verdict !== 'met',
    ).length;

    const at = new Date().toISOString();
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        const brand = await db.brands.get(brandId);
        if (!brand) return refused('brand-missing');
        if (brand.stage === to) return done(undefined);
        await db.brands.update(brandId, { stage: to, stageSince: at });
        await appendLedger(
          {
            brandId,
            what: 'stage-moved',
            from: brand.stage,
            to,
            reason: text,
            gate: readiness,
            open,
          },
          at,
        );
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });
