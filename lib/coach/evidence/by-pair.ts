import type { BrandFacts } from '../../domain/brand-facts';
import type { Task } from '../../domain/task';
import { closedTests } from '../closed-tests';
import { periodStart } from '../period';
import { type Found, NOTHING } from './found';

/** A test that was closed in the period that counts: a reading that has a guess of its own before it. */
export function byPair(
  before: string,
  after: string,
  task: Task,
  facts: BrandFacts,
  now: Temporal.ZonedDateTime,
): Found {
  const closed = closedTests(facts, before, after).at(-1);
  if (closed === undefined) return NOTHING;
  const start = periodStart(task.cadence, now, facts.breaks)?.toPlainDate().toString();
  const done = start === undefined || closed >= start;
  return { done, evidence: done ? [{ kind: 'test', at: closed }] : [] };
}
