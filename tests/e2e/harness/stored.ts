/// <reference types="chrome" />
import type { Inside } from './inside';

/** Everything in one of the extension's storage areas. */
export const storedIn = (
  inside: Inside,
  area: 'local' | 'session',
): Promise<Record<string, unknown>> =>
  inside.run((name) => chrome.storage[name].get<Record<string, unknown>>(null), area);

/**
 * All rows of one IndexedDB table, read without the product's own code. Empty when the table is not there.
 * Opens without a version, so it neither creates nor upgrades a database that exists.
 */
export const rowsOf = <Row>(inside: Inside, database: string, table: string): Promise<Row[]> =>
  inside.run(
    async (databaseName, tableName) => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === databaseName)) return [];
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(databaseName);
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error ?? new Error('cannot open'));
      });
      try {
        if (!db.objectStoreNames.contains(tableName)) return [];
        return await new Promise<never[]>((resolve, reject) => {
          const all = db.transaction(tableName).objectStore(tableName).getAll();
          all.onsuccess = () => resolve(all.result as never[]);
          all.onerror = () => reject(all.error ?? new Error('cannot read'));
        });
      } finally {
        db.close();
      }
    },
    database,
    table,
  );
