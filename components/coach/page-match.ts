import type { Verdict } from '@/lib/domain/page-facts';
import type { ActivePage } from '@/lib/live/active-page';
import type { SignalKind } from '../ui/signal';

export type NetworkPage = Extract<ActivePage, { state: 'network' }>;

export interface PageMatch {
  signal: SignalKind;
  /** The key of the words under `coach:here.match`. */
  words:
    | 'account'
    | 'viewer'
    | 'viewer-elsewhere'
    | 'other-brand'
    | 'viewer-other'
    | 'viewer-unknown'
    | 'not-yours'
    | 'cannot-tell'
    | 'no-account';
  /** The other brand, where the words name one. */
  brand?: string;
}

/** Puts a page's match in one of the few verdicts that people are told. */
export function pageMatch(
  { page, reading, match, otherBrand, viewerBrand }: NetworkPage,
  own: Verdict,
): PageMatch {
  if (match.because === 'account') {
    if (otherBrand) return { signal: 'mismatch', words: 'other-brand', brand: otherBrand.name };
    if (viewerBrand) return { signal: 'mismatch', words: 'viewer-other', brand: viewerBrand.name };
    return reading?.own === 'no'
      ? { signal: 'cannot-tell', words: 'viewer-unknown' }
      : { signal: 'met', words: 'account' };
  }
  if (match.because === 'viewer') {
    if (otherBrand) return { signal: 'mismatch', words: 'viewer-other', brand: otherBrand.name };
    // The page names somebody else: a tick beside that name would make it the user's own.
    return page.handle && own === 'no'
      ? { signal: 'cannot-tell', words: 'viewer-elsewhere' }
      : { signal: 'met', words: 'viewer' };
  }
  if (!page.handle) return { signal: 'cannot-tell', words: 'no-account' };
  return { signal: 'cannot-tell', words: own === 'no' ? 'not-yours' : 'cannot-tell' };
}
