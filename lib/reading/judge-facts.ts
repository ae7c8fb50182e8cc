import type { PageFacts, PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { judgeAudit } from './judge-audit';
import { judgeCounts } from './judge-counts';
import { findMark, judgeOwn } from './judge-own';
import { judgeProfile } from './judge-profile';
import { judgeViewer } from './judge-viewer';

export interface WhenRead {
  /** The last pass, when a page has had time to settle. */
  final: boolean;
  /** The profile may have been edited since the document was loaded. */
  stale?: boolean;
}

/**
 * Judges what one pass read on a page. Claims nothing that two facts contradict, and nothing of a profile
 * that is not the one in the address.
 */
export const judgeFacts = (
  page: PageRef,
  facts: PageFacts,
  { final, stale = false }: WhenRead,
): PageReading => {
  const viewer = judgeViewer(page.network, facts);
  const named = {
    ...(viewer.handle !== undefined && { viewer: viewer.handle }),
    ...(viewer.id !== undefined && { viewerId: viewer.id }),
    ...(viewer.conflict && { contradicts: true as const }),
  };
  if (page.kind !== 'profile') {
    return { own: 'cannot-tell', ...named };
  }
  const profile = judgeProfile(page, facts);
  const mark = findMark(page, facts, viewer, profile);
  const own = judgeOwn(page, viewer, profile, mark, final);
  const isOwn = own === 'yes';
  // Some networks show who is signed in only on that account's own profile.
  const isLearnt = isOwn && mark === 'about-this' && page.handle !== page.id;
  const handle = viewer.handle === undefined && isLearnt ? page.handle : viewer.handle;
  const ownId = profile.id ?? viewer.id;
  // A count or a part counts only beside the name of the account that it belongs to, or once the page has settled.
  const counts = profile.agrees === true ? judgeCounts(facts, isOwn && !stale) : {};
  const audit =
    isOwn && (final || profile.agrees === true) ? judgeAudit(facts, { final, stale }) : {};
  return {
    own,
    ...named,
    ...(handle !== undefined && { viewer: handle }),
    ...(isOwn && ownId !== undefined && { ownId }),
    ...(Object.keys(counts).length > 0 && { counts }),
    ...(Object.keys(audit).length > 0 && { audit }),
  };
};
