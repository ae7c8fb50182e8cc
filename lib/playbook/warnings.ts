import type { Warning } from '../domain/warning';

/** Every warning, by id: rules only. The folder is the list. */
export const WARNINGS: readonly Warning[] = Object.values(
  import.meta.glob<Warning>('./warnings/*.ts', { eager: true, import: 'default' }),
);
