import type { Problem, ProblemCode } from '../domain/problem';

const CODES: Readonly<Record<string, ProblemCode>> = {
  NewerDataError: 'database-newer',
  QuotaExceededError: 'storage-full',
  MissingAPIError: 'database-unavailable',
  OpenFailedError: 'database-unavailable',
  InvalidStateError: 'database-unavailable',
  DatabaseClosedError: 'database-unavailable',
  SecurityError: 'database-unavailable',
  UnknownError: 'database-unavailable',
};

/** The inner error first: Dexie wraps the browser's own, which is the cause. */
const namesOf = (error: unknown): string[] =>
  error instanceof Error ? [...namesOf('inner' in error && error.inner), error.name] : [];

/** Names a storage fault for the user. The write it stopped was rolled back whole. */
export function nameFailure(error: unknown): Problem {
  for (const name of namesOf(error)) {
    const code = CODES[name];
    if (code) return { code };
  }
  return {
    code: 'unexpected',
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}
