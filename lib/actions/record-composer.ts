import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { recallViewer } from '../db/viewers';
import { READINGS } from '../detection/readings';
import type { ComposerState } from '../domain/composer-state';
import { networkOfAccounts } from '../domain/network-id';
import type { PageFacts } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { Settings } from '../domain/settings';
import { judgeEpisode } from '../reading/judge-episode';
import { judgeGuard, type KnownViewer } from '../reading/judge-guard';
import { knownViewer } from '../reading/known-viewer';
import { coachedPage } from './coached-page';
import { logPublished } from './log-published';
import { askAboutPost, dropQuestion } from './post-questions';
import { refreshTab } from './refresh-tab';
import { recallComposer, recallTab, rememberComposer } from './tab-memory';

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
  const plan = page && READINGS[page.network]?.composer;
  if (!page || !plan) return null;
  const at = new Date().toISOString();
  const tab = await recallTab(tabId);
  const reading = tab?.page.network === page.network ? tab.reading : undefined;
  const before = await recallComposer(tabId);
  const state = judgeEpisode(
    before,
    {
      id,
      network: page.network,
      open,
      facts,
      requests,
      path: pathOf(href),
      viewer: reading?.viewer ?? undefined,
      at,
    },
    plan,
  );
  await rememberComposer(tabId, state);
  const remembered = await recallViewer(page, href, at);
  const viewer = knownViewer(page, at, reading, remembered, state.author ?? state.viewer);
  const isNews = before?.episodeId !== id || before.verdict !== state.verdict;
  if (isNews) {
    const loggedFor = await settle(page, state, viewer, settings);
    if (loggedFor !== undefined) await rememberComposer(tabId, { ...state, loggedFor });
  }
  await refreshTab(tabId);
  return true;
}

/**
 * Logs or asks, for the brand whose account it is; where nobody knows who is signed in, the working brand is asked.
 * Gives the brand for which it was logged.
 */
async function settle(
  page: PageRef,
  { episodeId, verdict, postId, closedAt }: ComposerState,
  viewer: KnownViewer | undefined,
  { workingBrandId, personalAccounts }: Settings,
): Promise<string | undefined> {
  await dropQuestion(episodeId);
  if (verdict !== 'published' && verdict !== 'maybe') return undefined;
  const accounts = await db.accounts.toArray();
  const guard = judgeGuard({ page, viewer, accounts, personal: personalAccounts, workingBrandId });
  // Whose post it is must be known to be one of the brands'.
  if (guard.state === 'personal' || guard.state === 'unknown') return undefined;
  const network = networkOfAccounts(page.network);
  const isKnown = guard.state !== 'cannot-tell' && viewer?.source === 'page';
  const brandId = guard.account?.brandId ?? workingBrandId;
  const has = accounts.some((row) => row.brandId === brandId && row.network === network);
  if (brandId === undefined || !has) return undefined;
  const seen = postId === undefined ? `episode:${episodeId}` : `${network}:${postId}`;
  if (verdict === 'published' && isKnown) {
    await logPublished({ brandId, network, seen });
    return brandId;
  }
  await askAboutPost({
    episodeId,
    network,
    brandId,
    ...(viewer && { handle: viewer.handle }),
    closedAt: closedAt ?? new Date().toISOString(),
  });
  return undefined;
}
