import type { PageRef } from '../domain/page-ref';
import { WORK_OF } from '../domain/work-kind';
import type { BrandMatch } from './resolve-brand';

/**
 * The brand that the time on a page is counted for; empty where it is nobody's work. Looking around, in a feed or a
 * search, is work only for the brand that is pinned: whose account happens to be signed in does not make it so.
 */
export const countedFor = (
  { kind }: PageRef,
  { because, brandId = '' }: BrandMatch,
  workingBrandId: string | undefined,
): string => {
  const isLooking = WORK_OF[kind] === 'look' && because !== 'account';
  return isLooking && brandId !== workingBrandId ? '' : brandId;
};
