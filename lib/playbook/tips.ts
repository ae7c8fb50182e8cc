import type { Tip } from '../domain/tip';

/** Every tip by page, by id: rules only. The folder is the list. */
export const TIPS: readonly Tip[] = Object.values(
  import.meta.glob<Tip>('./tips/*.ts', { eager: true, import: 'default' }),
);
