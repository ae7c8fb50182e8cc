import type { Account } from '../domain/brand';
import { db } from './database';

/** Removes imports with everything they brought. Runs inside the caller's transaction. */
export async function dropImport(id: string): Promise<void> {
  await db.series.where('importId').equals(id).delete();
  await db.postReadings.where('importId').equals(id).delete();
  await db.imports.delete(id);
}

/** The same for all that was imported for an account. */
export async function dropImports({ id, brandId }: Account): Promise<void> {
  const imports = await db.imports.where('brandId').equals(brandId).toArray();
  for (const one of imports) if (one.accountId === id) await dropImport(one.id);
}
