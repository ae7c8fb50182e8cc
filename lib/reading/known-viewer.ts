import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { TabContext } from '../domain/tab-context';
import type { KnownViewer } from './judge-guard';

/** On these pages the account in the address is the one that is worked as, whoever the person is. */
const ACTS_AS_ADDRESS: ReadonlySet<string> = new Set(['business', 'composer', 'analytics']);

/**
 * Who would publish on a page: the author that the composer names, the account that the page manages, whoever the
 * page says is signed in, or whoever was when a page last said it. `undefined`: nobody knows, or nobody is.
 */
export const knownViewer = (
  page: PageRef,
  at: string,
  reading: PageReading | undefined,
  remembered: TabContext['remembered'],
  author?: string,
): KnownViewer | undefined => {
  const managed = ACTS_AS_ADDRESS.has(page.kind) ? page.handle : undefined;
  const handle = author ?? managed ?? reading?.viewer;
  if (handle) return { handle, at, source: 'page' };
  // The page says that nobody is signed in: what was remembered is over.
  if (handle === null || !remembered) return undefined;
  return { ...remembered, source: 'remembered' };
};
