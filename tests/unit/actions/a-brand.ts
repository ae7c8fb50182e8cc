import { addBrand, type NewBrand } from '../../../lib/actions/add-brand';
import { db } from '../../../lib/db/database';

/** Adds a brand as the product does, and gives its id and its accounts' by network. */
export async function aBrand(input: Partial<NewBrand> = {}) {
  const outcome = await addBrand({
    name: 'Acme',
    standing: 'posting',
    accounts: [{ network: 'instagram', handle: 'acme' }],
    ...input,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const accounts = await db.accounts.where('brandId').equals(outcome.value.id).toArray();
  return {
    brandId: outcome.value.id,
    account: Object.fromEntries(accounts.map(({ network, id }) => [network, id])),
  };
}

export const today = () => Temporal.Now.plainDateISO();
