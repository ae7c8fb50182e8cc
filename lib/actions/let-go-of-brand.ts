import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';

/**
 * Takes a brand that is put aside or removed out of the settings: its pin, and the answers that named it. Where one
 * brand alone is left it is pinned; among several the user chooses, because hours would be counted for the wrong client.
 * Call it inside the transaction that puts the brand aside, once that is done.
 */
export async function letGoOfBrand(brandId: string): Promise<void> {
  const { workingBrandId, sharedAccounts } = await storedSettings();
  const answers = Object.entries(sharedAccounts).filter(([, answer]) => answer !== brandId);
  await writeSettings({ sharedAccounts: Object.fromEntries(answers) });
  if (workingBrandId !== brandId) return;
  const left = await db.brands.filter(({ archivedAt }) => archivedAt === undefined).toArray();
  const [only] = left.length === 1 ? left : [];
  await writeSettings({ workingBrandId: only?.id, pinnedBy: undefined });
}
