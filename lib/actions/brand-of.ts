import { db } from '../db/database';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { resolveBrand } from '../reading/resolve-brand';

/** The id of the brand a page's work is counted for; empty when it belongs to none. */
export async function brandOf(
  page: PageRef,
  workingBrandId: string | undefined,
  reading?: PageReading,
): Promise<string> {
  const accounts = await db.accounts.toArray();
  return resolveBrand({ page, reading, accounts, workingBrandId }).brandId ?? '';
}
