import type { ComposerState } from '../domain/composer-state';
import type { PageRef } from '../domain/page-ref';
import type { TabContext } from '../domain/tab-context';
import type { Guard } from './judge-guard';

/** The post that is written in a tab, where it is one of the network that the tab shows. */
export const composerOn = (
  page: PageRef | undefined,
  composer: ComposerState | undefined,
): ComposerState | undefined => (composer?.network === page?.network ? composer : undefined);

/** What "it is right this time" is said of: the post that is written, else the page that was arrived at. */
export const excusable = (
  tab: TabContext | undefined,
  composer: ComposerState | undefined,
): string | undefined => (composer?.look.open ? composer.episodeId : tab?.arrivalId);

/** Whether something is being written here, in a composer or on a page that is one. */
export const isComposing = (tab: TabContext, composer: ComposerState | undefined): boolean =>
  tab.page.kind === 'composer' || Boolean(composer?.look.open);

/** What was said of a page that is a composer holds for the post that is written on it. */
const isExcused = (
  tab: TabContext,
  composer: ComposerState | undefined,
  excused: string | undefined,
): boolean =>
  excused !== undefined &&
  (excused === excusable(tab, composer) ||
    (tab.page.kind === 'composer' && excused === tab.arrivalId));

/** Whether to warn: a post is being written as an account of another brand, and the user has not said it is meant. */
export const isAlarm = (
  guard: Guard,
  tab: TabContext,
  composer: ComposerState | undefined,
  excused: string | undefined,
): boolean =>
  guard.state === 'wrong-brand' && isComposing(tab, composer) && !isExcused(tab, composer, excused);
