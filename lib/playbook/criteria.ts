import type { Criterion } from '../domain/criterion';

/** Every line of the three gates, by id: rules only. The folder is the list. */
export const CRITERIA: readonly Criterion[] = Object.values(
  import.meta.glob<Criterion>('./criteria/*.ts', { eager: true, import: 'default' }),
);
