import type { Answer } from '../domain/answer';

/** Every calm answer, by id: rules only. The folder is the list. */
export const ANSWERS: readonly Answer[] = Object.values(
  import.meta.glob<Answer>('./answers/*.ts', { eager: true, import: 'default' }),
);
