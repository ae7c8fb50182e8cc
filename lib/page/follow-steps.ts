import type { JsonStep } from '../domain/probe';

/** An own property only: `__proto__` and `constructor` lead nowhere. */
const own = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;

/** Follows a path from `start`; a `via` step starts at `root`. `undefined` when it leads nowhere. */
export const followSteps = (root: unknown, start: unknown, path: readonly JsonStep[]): unknown => {
  const follow = (from: unknown, steps: readonly JsonStep[]): unknown => {
    let value = from;
    for (const step of steps) {
      if (typeof step !== 'object') value = own(value, step);
      else if ('where' in step) {
        const [key, wanted] = step.where;
        value = [value].flat().find((item) => own(item, key) === wanted);
      } else {
        value = own(value, String(follow(root, step.via)));
      }
    }
    return value;
  };
  return follow(start, path);
};
