import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { refreshBadge } from '../../../lib/actions/refresh-badge';
import { refreshTab } from '../../../lib/actions/refresh-tab';
import { accountsNamed } from '../../../lib/db/accounts-named';
import { db } from '../../../lib/db/database';
import { addToVisitDay } from '../../../lib/db/visit-days';
import { tabContextKey } from '../../../lib/domain/tab-context';
import { brandId, upgrade, workForTheFirst } from './many-brands';
import { HOOKS } from './read';
import { TAB } from './stand-in-browser';

export { storeBrand } from './many-brands';

const DAY = Temporal.Now.plainDateISO().toString();
/** A row that is only written, beside one that is counted with everything that this takes. */
export const BARE = 'a bare row';
export const COUNTED = 'a counted quarter of a minute';

const named = (handle: string) => ({ network: 'instagram' as const, handle, key: handle });

/** What the worker does for the toolbar icon and for a page. */
const STEPS: Readonly<Record<string, () => Promise<unknown>>> = {
  'the badge': refreshBadge,
  'a tab’s icon': () => refreshTab(TAB),
  'an account’s brand': () => accountsNamed([named('client0')]),
  [BARE]: () =>
    db.visitDays.put({
      day: DAY,
      brandId: brandId(0),
      network: 'x',
      kind: 'feed',
      visits: 1,
      activeSeconds: 0,
    }),
  [COUNTED]: () =>
    addToVisitDay(
      { brandId: brandId(0), network: 'instagram', kind: 'feed' },
      [{ day: DAY, visits: 0, activeSeconds: 15 }],
      crypto.randomUUID(),
    ),
  'a stranger’s brand': () => accountsNamed([named('nobody')]),
};

export const NAMES = [...Object.keys(HOOKS), ...Object.keys(STEPS)];

export interface Prepared {
  rows: number;
  days: number;
  periods: number;
  /** Milliseconds that the upgrade took, the sums over all brands among it. */
  upgraded: number;
}

function Probe({ useIt, onKnown }: { useIt: () => unknown; onKnown: () => void }) {
  // oxlint-disable-next-line react/hooks -- a probe has one hook for as long as it is there.
  const known = useIt() !== undefined;
  useEffect(() => {
    if (known) onKnown();
  }, [known, onKnown]);
  return null;
}

/** From the first render to the render that has the data. */
async function show(useIt: () => unknown): Promise<void> {
  const root = createRoot(document.createElement('div'));
  await new Promise<void>((resolve) =>
    root.render(createElement(Probe, { useIt, onKnown: resolve })),
  );
  // Afterwards, so that it is no part of what is measured.
  setTimeout(() => root.unmount());
}

/** How long it takes to know something, in milliseconds, again and again. */
export async function measure(name: string, rounds: number): Promise<number[]> {
  const hook = HOOKS[name];
  const step = STEPS[name] ?? (() => Promise.reject(new Error(`There is no ${name}`)));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await (hook ? show(hook) : step());
    times.push(performance.now() - start);
    // The next one begins in a turn of its own.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

/** Upgrades what is stored, works for the first brand, and has what the page script would have told of the tab. */
export async function prepare(): Promise<Prepared> {
  const start = performance.now();
  await upgrade();
  const upgraded = performance.now() - start;
  await workForTheFirst();
  // What was read a moment ago would be answered from memory; a surface that was just opened has none.
  (db as unknown as { _options: { cache: string } })._options.cache = 'disabled';
  await browser.storage.session.set({
    [tabContextKey(TAB)]: {
      page: { network: 'instagram', kind: 'profile', handle: 'client0' },
      at: new Date().toISOString(),
      reading: { viewer: 'client0', own: 'yes' },
    },
  });
  return {
    rows: await db.visitDays.count(),
    days: await db.dayTotals.count(),
    periods: await db.brandPeriods.count(),
    upgraded,
  };
}
