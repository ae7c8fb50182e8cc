import { addBrand, type NewBrand } from '@/lib/actions/add-brand';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';

/** Starts from nothing: every table empty. */
export const emptyData = () => Promise.all(db.tables.map((table) => table.clear()));

/** Adds a brand the way the product does; the latest one is the working brand. */
export async function aBrand(brand: Partial<NewBrand> = {}): Promise<Brand> {
  const outcome = await addBrand({
    name: 'Acme Coffee',
    standing: 'starting',
    accounts: [{ network: 'instagram', handle: 'acme.coffee' }],
    ...brand,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
