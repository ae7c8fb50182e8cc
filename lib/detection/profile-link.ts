import type { NetworkId } from '../domain/network-id';
import type { PageKind } from '../domain/page-ref';

/** What a pasted text says about an account. `network` is the one that the account belongs to. */
export type ProfileLink =
  /** A public profile; `url` is its canonical address. */
  | { kind: 'account'; network: NetworkId; handle: string; url: string }
  /** A page for working on the account, not for showing it; `publicUrl` is the one to give instead. */
  | { kind: 'admin'; network: NetworkId; handle?: string; publicUrl?: string }
  /** A page of a known network that is no profile; `handle` is whose it is, where the address says so. */
  | { kind: 'not-a-profile'; network: NetworkId; pageKind: PageKind; handle?: string }
  /** The address has Mastodon's shape, on a host that the user has not named yet. */
  | { kind: 'maybe-mastodon'; host: string; handle: string }
  | { kind: 'unknown' };

export interface SourcedProfileLink {
  /** The text as it was pasted. */
  source: string;
  link: ProfileLink;
}
