import type { Transaction } from 'dexie';

/** One step of the schema. Steps are only ever added; each has a frozen fixture of the rows before it. */
export interface Migration {
  version: number;
  stores: Readonly<Record<string, string | null>>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}
