import type { Brand } from '../domain/brand';
import type { BrandFacts } from '../domain/brand-facts';
import { weekOf } from '../domain/calendar';
import type { Slot } from '../domain/slot';
import type { Task } from '../domain/task';
import { progressIn } from './assess-stage';
import { minutesOf, USUAL_WORKLOAD, workloadOf } from './effort';
import { activeNetworks } from './active-accounts';
import { setupOf } from './setup-of';
import { isOff } from './working-weeks';

export type DueItem =
  { kind: 'post'; slot: Slot } | { kind: 'task'; task: Task; minutes: number; again: boolean };

export interface DueWork {
  brand: Brand;
  items: readonly DueItem[];
  /** A planned break: nothing is due, and nothing is lost. */
  onBreak: boolean;
}

/**
 * What is due for a brand in the ISO week of `now`: the planned posts that are not out yet, and the must-haves that
 * come again and are open, whether they belong to the stage or go on from an earlier one. While accounts are set up,
 * the next open step; and what accounts added later still need. In a planned break nothing is due.
 */
export function dueWork(
  facts: BrandFacts,
  tasks: readonly Task[],
  now: Temporal.ZonedDateTime,
): DueWork {
  const week = weekOf(now.toPlainDate());
  if (isOff(facts.breaks, now.toPlainDate()))
    return { brand: facts.brand, items: [], onBreak: true };
  const capacity = facts.brief.capacity?.value;
  const workload = capacity
    ? workloadOf(capacity.postsAWeek, activeNetworks(facts).length)
    : USUAL_WORKLOAD;
  const posts = facts.slots
    .filter((slot) => slot.week === week && slot.doneOn === undefined)
    .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
    .map((slot): DueItem => ({ kind: 'post', slot }));
  const open = progressIn(facts.brand.stage, tasks, facts, now).tasks.filter(
    // Where the posts themselves are listed, "publish them" says nothing more.
    ({ task, done }) =>
      task.level === 'must' && !done && !(posts.length > 0 && task.evidence.kind === 'published'),
  );
  const setUp = new Map(
    setupOf(tasks, facts, now)
      .flatMap(({ open: left }) => left)
      .map((task) => [task.id, { task, state: undefined }] as const),
  );
  const again = open.filter(({ task }) => task.cadence !== 'once');
  const next = open.find(({ task }) => task.cadence === 'once');
  const due = [...(next ? [next] : []), ...again, ...setUp.values()].map(
    ({ task, state }): DueItem => ({
      kind: 'task',
      task,
      minutes: minutesOf(task.effort, workload),
      again: state !== undefined,
    }),
  );
  return { brand: facts.brand, items: [...posts, ...due], onBreak: false };
}
