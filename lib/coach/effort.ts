import type { Capacity } from '../domain/brief';
import type { Effort, Task } from '../domain/task';
import { distinctPostsOf, placementsOf } from './rhythm';

/** What the minutes of a task grow with. */
export interface Workload {
  networks: number;
  /** Posts a week that have to be made, and placements of them on networks. */
  posts: number;
  placements: number;
}

export const workloadOf = (postsAWeek: Capacity['postsAWeek'], networks: number): Workload => ({
  networks,
  posts: distinctPostsOf(postsAWeek),
  placements: placementsOf(postsAWeek),
});

/** Before there is a promise, estimates are given for this one. */
export const USUAL_WORKLOAD: Workload = { networks: 2, posts: 2, placements: 4 };

/** The minutes of one round. */
export const minutesOf = (effort: Effort, { networks, posts, placements }: Workload): number =>
  (effort.fixed ?? 0) +
  (effort.perPost ?? 0) * posts +
  (effort.perPlacement ?? 0) * placements +
  (effort.perNetwork ?? 0) * networks;

const WEEKS_PER_YEAR = 365.25 / 7;
const ROUNDS_PER_WEEK: Readonly<Record<Task['cadence'], number>> = {
  once: 0,
  weekly: 1,
  biweekly: 1 / 2,
  monthly: 12 / WEEKS_PER_YEAR,
  quarterly: 4 / WEEKS_PER_YEAR,
};

/** The minutes a week that these tasks take together. What is done once is left out. */
export const weeklyMinutes = (tasks: readonly Task[], workload: Workload): number =>
  tasks.reduce(
    (sum, { effort, cadence }) => sum + minutesOf(effort, workload) * ROUNDS_PER_WEEK[cadence],
    0,
  );
