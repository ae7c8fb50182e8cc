import { db } from '../db/database';
import { BRIEF_SCHEMAS, type Brief, type BriefPart, type BriefValue } from '../domain/brief';
import { dayIn } from '../domain/calendar';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { markDone } from './mark-done';
import { tasksOf } from './playbook-of';
import { refreshBadge } from './refresh-badge';

/**
 * Writes one part of a brand's brief, and marks the task done that asks for it. `summary` is what was written, in the
 * user's own language, for the record.
 */
export const writeBrief = <P extends BriefPart>(
  brandId: string,
  part: P,
  value: BriefValue<P>,
  summary: string,
): Promise<Outcome> =>
  guarded(async () => {
    const parsed = BRIEF_SCHEMAS[part].safeParse(value);
    if (!parsed.success) {
      return refused('form-broken', { field: parsed.error.issues[0]?.path.join('.') ?? part });
    }
    const task = (await tasksOf(brandId)).find(
      ({ evidence }) => evidence.kind === 'record' && evidence.form === part,
    );
    const at = new Date().toISOString();
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.briefs, db.taskStates, db.ledger, db.settings],
      async (): Promise<Outcome> => {
        if (!(await db.brands.get(brandId))) return refused('brand-missing');
        const before = (await db.briefs.get(brandId)) ?? { brandId, promises: [] };
        await db.briefs.put(withPart(before, part, parsed.data as BriefValue<P>, at));
        const note = summary.slice(0, LIMITS.note);
        if (task) await markDone(brandId, task.id, { at, evidence: 'record', note });
        return done(undefined);
      },
    );
    await refreshBadge();
    return outcome;
  });

function withPart<P extends BriefPart>(
  brief: Brief,
  part: P,
  value: BriefValue<P>,
  at: string,
): Brief {
  const before = brief[part];
  // Saved as it stood, it was not written again, and it is no change.
  if (before && JSON.stringify(before.value) === JSON.stringify(value)) return brief;
  const beforeAt = before && (isSameDay(before.writtenAt, at) ? before.beforeAt : before.writtenAt);
  const next: Brief = {
    ...brief,
    [part]: { value, writtenAt: at, ...(beforeAt !== undefined && { beforeAt }) },
  };
  if (part === 'target') return withPastTarget(next, brief.target);
  if (part !== 'capacity' || !next.capacity) return next;
  // Past weeks are measured against what was promised then, so the rhythm is kept with its first day.
  const from = Temporal.Now.plainDateISO().toString();
  const { postsAWeek } = next.capacity.value;
  const promises = brief.promises.filter((rhythm) => rhythm.from < from);
  return { ...next, promises: [...promises, { from, postsAWeek }] };
}

/** A correction on the same day stands for what was written then; the writing before that stays the one before. */
const isSameDay = (one: string, other: string): boolean => {
  const zone = Temporal.Now.timeZoneId();
  return dayIn(one, zone).equals(dayIn(other, zone));
};

/** A target for a later period leaves the earlier one in force for its own months; one for the same period replaces it. */
function withPastTarget(next: Brief, before: Brief['target']): Brief {
  if (!before || !next.target || before.value.from >= next.target.value.from) return next;
  return { ...next, pastTargets: [...(next.pastTargets ?? []), before] };
}
