import { nameFailure } from '../db/name-failure';
import type { Outcome } from '../domain/problem';

/** Runs a writing action and answers a storage fault with a sentence instead of an exception. */
export async function guarded<T>(write: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await write();
  } catch (error) {
    return { ok: false, problem: nameFailure(error) };
  }
}
