import { nameFailure } from '../db/name-failure';
import type { Outcome } from '../domain/problem';
import { unnamed } from './unnamed';

/**
 * Runs a writing action and answers a storage fault with a sentence instead of an exception. During a call with a
 * client a refusal names no other brand.
 */
export async function guarded<T>(write: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    const outcome = await write();
    return outcome.ok ? outcome : { ok: false, problem: await unnamed(outcome.problem) };
  } catch (error) {
    return { ok: false, problem: nameFailure(error) };
  }
}
