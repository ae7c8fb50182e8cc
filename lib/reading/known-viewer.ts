import registry from '../detection/registry';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { TabContext } from '../domain/tab-context';
import type { KnownViewer } from './judge-guard';

/** The account that a page manages: it is worked as that one, whoever the person is. */
const managedBy = ({ network, kind, handle }: PageRef): string | undefined => {
  const definition = registry.find(({ id }) => id === network);
  return definition?.worksAs?.includes(kind) ? handle : undefined;
};

/**
 * Who would publish on a page: the author that the composer names, the account that the page manages, whoever the
 * page says is signed in, or whoever was when a page last said it. `undefined`: nobody knows, or nobody is.
 */
export const knownViewer = (
  page: PageRef,
  at: string,
  viewer: PageReading['viewer'],
  remembered: TabContext['remembered'],
  author?: string,
): KnownViewer | undefined => {
  const handle = author ?? managedBy(page) ?? viewer;
  if (handle) return { handle, at, source: 'page' };
  // The page says that nobody is signed in: what was remembered is over.
  if (handle === null || !remembered) return undefined;
  return { ...remembered, source: 'remembered' };
};
