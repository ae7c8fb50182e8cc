import { weekOf } from '../../../lib/domain/calendar';
import type { Arm, Experiment } from '../../../lib/domain/experiment';
import type { PostNumbers, Slot } from '../../../lib/domain/slot';

/** A Monday at noon, on which the experiments of these tests begin. */
export const START = Temporal.ZonedDateTime.from('2026-03-02T12:00[Europe/Istanbul]');
export const dayAfter = (days: number): string => START.toPlainDate().add({ days }).toString();
export const nowAfter = (days: number): Temporal.ZonedDateTime => START.add({ days });

/** A running experiment; `{ startedAt: undefined }` is what a draft has. */
export const anExperiment = (more: Partial<Experiment> = {}): Experiment => ({
  id: 'e',
  brandId: 'b',
  hypothesis: 'Questions bring more.',
  metric: 'engagements',
  network: 'instagram',
  arms: { a: 'Statement', b: 'Question' },
  perArm: 5,
  age: 7,
  endsOn: dayAfter(60),
  seed: 7,
  addedAt: START.toInstant().toString(),
  startedAt: START.toInstant().toString(),
  ...more,
});

let count = 0;

export interface APost {
  arm?: Arm;
  place?: number;
  /** Days after the start on which it went out, and on which its numbers were read. */
  out?: number;
  read?: number;
  numbers?: Omit<PostNumbers, 'on'>;
  week?: string;
}

/** A post of that experiment; without an arm it is only planned. */
export function aPost({ arm, place, out, read, numbers, week }: APost = {}): Slot {
  count += 1;
  return {
    id: `s${String(count).padStart(6, '0')}`,
    brandId: 'b',
    week: week ?? weekOf(START.toPlainDate().add({ days: out ?? 0 })),
    network: 'instagram',
    origin: 'planned',
    addedAt: START.toInstant().toString(),
    ...(arm && { arm: { experimentId: 'e', arm, place: place ?? count } }),
    ...(out !== undefined && { doneOn: dayAfter(out) }),
    ...(read !== undefined && {
      numbers: { on: dayAfter(read), engagements: 10, ...numbers },
    }),
  };
}

/** A post with a value at the agreed age of seven days. */
export const readPost = (arm: Arm, engagements: number, out = 0): Slot =>
  aPost({ arm, out, read: out + 7, numbers: { engagements } });
