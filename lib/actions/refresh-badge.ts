import { browser } from 'wxt/browser';
import { progressIn } from '../coach/assess-stage';
import { readBrandFacts } from '../db/brand-facts';
import { storedSettings } from '../db/stored-settings';
import { maskSettings } from '../domain/mask-brand';
import { isPaused } from '../settings/settings';
import { fill, wordsIn } from '../settings/worker-words';
import { tasksOf } from './playbook-of';
import { refreshMenus } from './refresh-menus';
import { refreshTabs } from './refresh-tab';

const NAME = 'Stagecoach';

async function badgeNow(): Promise<{ text: string; title: string }> {
  const settings = maskSettings(await storedSettings());
  const id = settings.workingBrandId;
  if (id === undefined) return { text: '', title: NAME };
  const now = Temporal.Now.zonedDateTimeISO();
  const [facts, tasks] = await Promise.all([readBrandFacts(id, now), tasksOf(id)]);
  if (!facts) return { text: '', title: NAME };
  const words = wordsIn(settings.language).icon;
  if (isPaused(settings, Temporal.Now.instant())) return { text: '', title: words.paused };
  const { brand } = facts;
  const { met, of } = progressIn(brand.stage, tasks, facts, now);
  const open = of - met;
  // The title says in words what the badge shows: it is what a screen reader reads out.
  const title = fill(words.progress, { brand: brand.name, met, of });
  return { text: settings.badge && open > 0 ? String(open) : '', title };
}

/**
 * Shows the working brand's open must-haves on the toolbar icon. Derived from the database and idempotent:
 * run it after every commit, in whichever context wrote.
 */
export async function refreshBadge(): Promise<void> {
  try {
    const { text, title } = await badgeNow();
    await Promise.all([
      browser.action.setBadgeText({ text }),
      browser.action.setTitle({ title }),
      browser.action.setBadgeBackgroundColor({ color: '#3d3a36' }),
    ]);
    await refreshTabs();
    await refreshMenus();
  } catch {
    // What was written is written; a badge that could not follow must not make it look refused.
  }
}
