import { rememberComposer, rememberTab } from '@/lib/actions/tab-memory';
import type { ComposerLook } from '@/lib/domain/composer';
import type { ComposerState } from '@/lib/domain/composer-state';
import type { PageReading } from '@/lib/domain/page-facts';
import type { PageRef } from '@/lib/domain/page-ref';
import type { TabContext } from '@/lib/domain/tab-context';
import { aDraft } from '../../a-draft';

/** The tab that the coach is shown for. */
const TAB = 7;

/** What was read on the page in that tab. */
export const wasRead = (page: PageRef, reading: PageReading, more: Partial<TabContext> = {}) =>
  rememberTab(TAB, { page, at: new Date().toISOString(), arrivalId: 'arrival', reading, ...more });

/** The post that is written in that tab. */
export const isWritten = (
  network: ComposerState['network'],
  look: Partial<ComposerLook> = {},
  more: Partial<ComposerState> = {},
) =>
  rememberComposer(TAB, {
    episodeId: 'episode-1',
    network,
    look: { open: true, kind: 'post', draft: aDraft(80), ...look },
    written: 'post',
    most: 80,
    last: 80,
    requests: [],
    verdict: 'writing',
    ...more,
  });
