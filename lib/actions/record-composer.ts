import { accountsNamed } from '../db/accounts-named';
import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { accountsAt } from '../detection/accounts-at';
import { READINGS } from '../detection/readings';
import type { ComposerState } from '../domain/composer-state';
import { networkOfAccounts } from '../domain/network-id';
import type { PageFacts } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { Settings } from '../domain/settings';
import type { TabContext } from '../domain/tab-context';
import { type EpisodeSeen, judgeEpisode } from '../reading/judge-episode';
import { judgeGuard } from '../reading/judge-guard';
import { knownViewer } from '../reading/known-viewer';
import { composerOn } from '../reading/read-alarm';
import { coachedPage } from './coached-page';
import { logPublished, namesOf } from './log-published';
import { askAboutPost, dropQuestion } from './post-questions';
import { refreshTab } from './refresh-tab';
import { forgetComposer, recallComposer, recallTab, rememberComposer } from './tab-memory';

const pathOf = (href: string): string => {
  const { pathname, search } = new URL(href);
  return pathname + search;
};

/**
 * Notes what was told of one post that is written on a page, and logs it once it is known to be out. `null` where
 * nothing is coached.
 */
export async function recordComposer(
  message: { id: string; href: string; open: boolean; facts: PageFacts; requests: number[] },
  tabId: number,
): Promise<true | null> {
  const { id, href, open, facts, requests } = message;
  const settings = await storedSettings();
  const page = coachedPage(href, settings);
  if (!page) return null;
  await tell(page, { id, open, facts, requests, path: pathOf(href) }, tabId, settings);
  await refreshTab(tabId);
  return true;
}

/**
 * The document in which a post was being written is gone: whatever became of it shows by what was known by then, and
 * by where the tab is now.
 */
export async function closeLeftComposer(
  tabId: number,
  page: PageRef | undefined,
  href: string,
  settings: Settings,
): Promise<void> {
  const before = await recallComposer(tabId);
  if (!before) return;
  if (before.look.open && page && composerOn(page, before)) {
    const { episodeId: id, requests } = before;
    await tell(page, { id, open: false, facts: {}, requests, path: pathOf(href) }, tabId, settings);
  } else {
    await forgetComposer(tabId);
  }
}

type Told = Pick<EpisodeSeen, 'id' | 'open' | 'facts' | 'requests' | 'path'>;

async function tell(page: PageRef, told: Told, tabId: number, settings: Settings): Promise<void> {
  const { network } = page;
  const plan = READINGS[network]?.composer;
  if (!plan) return;
  const at = new Date().toISOString();
  const context = await recallTab(tabId);
  const tab = context?.page.network === network ? context : undefined;
  const before = await recallComposer(tabId);
  const viewer = tab?.reading?.viewer ?? undefined;
  const state = judgeEpisode(before, { ...told, network, viewer, at }, plan);
  const isNews = before?.episodeId !== told.id || before.verdict !== state.verdict;
  // Told again if this fails: only what was settled is remembered as settled.
  const loggedFor = isNews ? await settle(page, state, tab, settings) : undefined;
  await rememberComposer(tabId, { ...state, ...(loggedFor !== undefined && { loggedFor }) });
}

/**
 * Logs or asks, for the brand whose account it is; where nobody knows who is signed in, the working brand is asked.
 * Gives the brand for which it was logged.
 */
async function settle(
  page: PageRef,
  state: ComposerState,
  tab: TabContext | undefined,
  { workingBrandId, personalAccounts, sharedAccounts: shared }: Settings,
): Promise<string | undefined> {
  const { episodeId, verdict, closedAt = new Date().toISOString() } = state;
  await dropQuestion(episodeId);
  if (verdict !== 'published' && verdict !== 'maybe') return undefined;
  const signedIn = tab?.reading?.viewer === null ? null : state.viewer;
  const viewer = knownViewer(page, closedAt, signedIn, tab?.remembered, state.author);
  const accounts = await accountsNamed(accountsAt(page, [viewer?.handle]));
  const personal = personalAccounts;
  const guard = judgeGuard({ page, viewer, accounts, personal, workingBrandId, shared });
  // Whose post it is must be known to be one of the brands'.
  if (guard.state === 'personal' || guard.state === 'unknown') return undefined;
  const network = networkOfAccounts(page.network);
  const isKnown = guard.state !== 'cannot-tell' && viewer?.source === 'page';
  const brandId = guard.account?.brandId ?? workingBrandId;
  if (brandId === undefined) return undefined;
  const own = await db.accounts.where('brandId').equals(brandId).toArray();
  if (!own.some((row) => row.network === network)) return undefined;
  if (verdict === 'published' && isKnown) {
    const names = namesOf(state);
    return (await logPublished({ brandId, network, names, at: closedAt })) ? brandId : undefined;
  }
  await askAboutPost({
    episodeId,
    network,
    brandId,
    ...(viewer?.source === 'page' && { handle: viewer.handle }),
    closedAt,
  });
  return undefined;
}
