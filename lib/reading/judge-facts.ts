import type { PageFacts, PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { findMark, judgeOwn } from './judge-own';
import { judgeProfile } from './judge-profile';
import { judgeViewer } from './judge-viewer';

/**
 * Judges what one pass read on a page. Claims nothing that two facts contradict, and nothing of a profile
 * that is not the one in the address. `final` is the last pass, when a page has had time to settle.
 */
export const judgeFacts = (
  page: PageRef,
  facts: PageFacts,
  { final }: { final: boolean },
): PageReading => {
  const viewer = judgeViewer(page.network, facts);
  if (page.kind !== 'profile') {
    return { own: 'cannot-tell', ...(viewer.handle !== undefined && { viewer: viewer.handle }) };
  }
  const profile = judgeProfile(page, facts);
  const mark = findMark(page, facts, viewer, profile);
  const own = judgeOwn(page, viewer, profile, mark, final);
  // Some networks show who is signed in only on that account's own profile.
  const isLearnt = own === 'yes' && mark === 'about-this' && page.handle !== page.id;
  const handle = viewer.handle === undefined && isLearnt ? page.handle : viewer.handle;
  return {
    own,
    ...(handle !== undefined && { viewer: handle }),
    ...(profile.followers !== undefined && { followers: profile.followers }),
  };
};
