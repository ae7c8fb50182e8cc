import type { Brand } from '../domain/brand';
import type { ComposerState } from '../domain/composer-state';
import type { NetworkId } from '../domain/network-id';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { Guard } from '../reading/judge-guard';
import type { BrandMatch } from '../reading/resolve-brand';

/**
 * What can be said of the active tab. `hidden`: the browser does not show us its address, because the user
 * has neither allowed the site nor clicked our icon on this page.
 */
export type ActivePage =
  | { state: 'loading' | 'hidden' | 'private' | 'elsewhere' }
  /** The user stopped coaching on the page's network, or paused it. */
  | { state: 'stopped'; tabId: number; network: NetworkId }
  | {
      state: 'network';
      tabId: number;
      page: PageRef;
      /** What was read on the page; missing without the network's permission. */
      reading?: PageReading;
      /** Whether the user has allowed the network to be read. */
      allowed: boolean;
      match: BrandMatch;
      /** The brand that `match` rests on, when it is another than the working brand. */
      otherBrand?: Brand;
      /** The same where no brand is pinned: the page proposes it. */
      proposed?: Brand;
      /** The brands that share the page's account, where nothing says which of them is meant. */
      among?: readonly Brand[];
      /** The brand of the signed-in account, when the page's own account is another brand's. */
      viewerBrand?: Brand;
      /** When the page was last read. */
      readAt?: string;
      /** The post that is written here, or that just was. */
      composer?: ComposerState;
      /** Whoever would publish here, compared with the working brand. */
      guard: Guard;
      /** The brand that `guard` names. */
      guardBrand?: Brand;
      /** A post is being written as an account of another brand. */
      alarm: boolean;
    };
