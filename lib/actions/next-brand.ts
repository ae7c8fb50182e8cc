import { browser } from 'wxt/browser';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { initialOf } from '../domain/brand-mark';
import { done, type Outcome } from '../domain/problem';
import { chooseBrand } from './choose-brand';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';

/** How long the icon shows whose turn it is, before it counts again. */
const SHOWN_MS = 2500;

/**
 * Works for the next brand by name from now on; after the last one comes the first. A key has no place of its own to
 * answer in, so the icon shows the brand's initial for a moment, and its title the name.
 */
export const nextBrand = (): Promise<Outcome> =>
  guarded(async () => {
    const { workingBrandId, language } = await storedSettings();
    const brands = (await db.brands.toArray())
      .filter(({ archivedAt }) => archivedAt === undefined)
      .toSorted((one, other) => one.name.localeCompare(other.name, language));
    const at = brands.findIndex(({ id }) => id === workingBrandId);
    const next = brands[(at + 1) % brands.length];
    if (!next || next.id === workingBrandId) return done(undefined);
    const outcome = await chooseBrand(next.id);
    if (!outcome.ok) return outcome;
    await browser.action.setBadgeText({ text: initialOf(next, language) });
    setTimeout(() => void refreshBadge(), SHOWN_MS);
    return outcome;
  });
