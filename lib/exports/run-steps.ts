import type { ReadOptions } from './read-options';

/** Takes steps to their end in one go. `undefined` where the signal was aborted before. */
export function runSteps<Result>(
  steps: Generator<number, Result>,
  { onProgress, signal }: Pick<ReadOptions, 'onProgress' | 'signal'>,
): Result | undefined {
  for (;;) {
    if (signal?.aborted) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

/** The steps of one of several tasks, as shares of them all. */
export function* inParts<Result>(
  steps: Generator<number, Result>,
  index: number,
  count: number,
): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield (index + step.value) / count;
  }
}
