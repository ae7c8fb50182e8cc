import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { writeSettings } from '@/lib/db/stored-settings';
import { db } from '@/lib/db/database';
import { rebuildTotals } from '@/lib/db/time-totals';
import { composerKey, QUESTIONS_KEY } from '@/lib/domain/composer-state';
import { tabContextKey } from '@/lib/domain/tab-context';
import { markedBrand } from '../../marks/marked-brand';
import { A, B, OTHER, OWN } from '../../marks/marks';

const TAB = 7;

/** Two brands that have everything, the first one worked for; the other's timer runs, and it shares an account. */
export async function twoBrands(): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  for (const [mark, id] of [
    [OWN, A],
    [OTHER, B],
  ] as const) {
    for (const [table, rows] of Object.entries(markedBrand(mark, id, now))) {
      await db.table(table).bulkPut(rows);
    }
  }
  await rebuildTotals(db);
  const startedAt = now.subtract({ minutes: 5 }).toInstant().toString();
  await writeSettings({
    language: 'en',
    workingBrandId: A,
    networks: ['instagram', 'facebook'],
    timer: { brandId: B, startedAt, work: 'create', note: `${OTHER} timer note` },
    sharedAccounts: { [`instagram ${OTHER}`]: B },
  });
}

/** Where the user is: on the page of one account, signed in as another, with a post being written or not. */
export interface Place {
  shown: string;
  viewer: string;
  writes?: boolean;
}

/** What the page script has told of the tab, as it is kept for the session. */
export async function aTab({ shown, viewer, writes = false }: Place): Promise<void> {
  const [handle, signedIn] = [shown.toLowerCase(), viewer.toLowerCase()];
  const at = new Date().toISOString();
  const url = `https://www.instagram.com/${handle}/`;
  const tab = { id: TAB, incognito: false, url };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  await browser.storage.session.clear();
  await browser.storage.session.set({
    [tabContextKey(TAB)]: {
      page: { network: 'instagram', kind: 'profile', handle },
      at,
      arrivalId: 'arrival',
      reading: {
        viewer: signedIn,
        own: handle === signedIn ? 'yes' : 'no',
        counts: { followers: { value: 1200, min: 1200, max: 1200, exact: true } },
        audit: { link: { there: 'yes', value: `${handle}.example` } },
      },
      remembered: { handle: signedIn, at },
    },
    ...(writes && {
      [composerKey(TAB)]: {
        episodeId: 'episode',
        network: 'instagram',
        look: { open: true },
        written: 'post',
        most: 10,
        last: 10,
        author: signedIn,
        viewer: signedIn,
        requests: [],
        verdict: 'writing',
        postId: `${viewer} post`,
        loggedFor: viewer === OWN ? A : B,
      },
    }),
    [QUESTIONS_KEY]: [
      [A, OWN],
      [B, OTHER],
    ].map(([brandId, mark]) => ({
      episodeId: `asked ${brandId}`,
      network: 'instagram',
      brandId,
      handle: `${mark}.asked`,
      closedAt: new Date(Date.now() - 60_000).toISOString(),
    })),
  });
}
