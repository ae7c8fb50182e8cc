import { ARMS, type Arm, type Experiment, type ExperimentResult } from '../domain/experiment';
import type { Slot } from '../domain/slot';
import { type ExperimentPost, experimentPost, valueOf } from './experiment-post';
import { type ArmValues, judgeExperiment } from './judge-experiment';

/** A draft can be changed; a test that is `ready` runs no longer, and nobody has looked at its result yet. */
export type ExperimentState = 'draft' | 'running' | 'ready' | 'ended' | 'given-up';

export interface ArmCounts {
  /** Posts that were given the arm and are not out. */
  planned: number;
  out: number;
  /** Posts with a value that counts. */
  read: number;
  /** How many more such values the arm needs. */
  missing: number;
}

export interface ExperimentReading {
  state: ExperimentState;
  /** In the order in which the arms were given, never by how well they did. */
  posts: readonly ExperimentPost[];
  arms: Readonly<Record<Arm, ArmCounts>>;
  /** Only once it is ended. Before, there are counts of posts and nothing else. */
  result?: ExperimentResult;
}

/** How an experiment stands, from its own posts among `slots`. */
export function readExperiment(
  experiment: Experiment,
  slots: readonly Slot[],
  now: Temporal.ZonedDateTime,
): ExperimentReading {
  const posts = slots
    .flatMap((slot) => experimentPost(experiment, slot, now) ?? [])
    .toSorted((one, other) => one.place - other.place);
  const arms = { a: countsOf(experiment, posts, 'a'), b: countsOf(experiment, posts, 'b') };
  return {
    state: stateOf(experiment, posts, arms, now),
    posts,
    arms,
    ...(experiment.result && { result: experiment.result }),
  };
}

/**
 * The result of an experiment that is ready; `undefined` for one that is not, because whoever looks before the end
 * finds a difference that is not there.
 */
export function resultOf(
  experiment: Experiment,
  { state, posts }: ExperimentReading,
): ExperimentResult | undefined {
  if (state !== 'ready') return undefined;
  const values: ArmValues = { a: [], b: [] };
  for (const { arm, standing, slot } of posts) {
    const value = slot.numbers && valueOf(experiment, slot.numbers);
    if (standing === 'read' && value !== undefined) values[arm].push(value);
  }
  return judgeExperiment(experiment, values);
}

function countsOf({ perArm }: Experiment, posts: readonly ExperimentPost[], arm: Arm): ArmCounts {
  const own = posts.filter((post) => post.arm === arm);
  const planned = own.filter(({ standing }) => standing === 'planned').length;
  const read = own.filter(({ standing }) => standing === 'read').length;
  return { planned, out: own.length - planned, read, missing: Math.max(0, perArm - read) };
}

function stateOf(
  { startedAt, endedAt, endsOn, result }: Experiment,
  posts: readonly ExperimentPost[],
  arms: Readonly<Record<Arm, ArmCounts>>,
  now: Temporal.ZonedDateTime,
): ExperimentState {
  if (startedAt === undefined) return 'draft';
  if (endedAt !== undefined) return result?.verdict === 'given-up' ? 'given-up' : 'ended';
  if (now.toPlainDate().toString() > endsOn) return 'ready';
  // Not the first moment at which there are enough, but the one at which all that was planned is in.
  const isWhole = ARMS.every((arm) => arms[arm].missing === 0) && !posts.some(({ open }) => open);
  return isWhole ? 'ready' : 'running';
}
