import type { NetworkId } from '../domain/network-id';

/** Why nothing is created from a line. `text` is the part of it that is in the way. */
export type ClientFault =
  | { code: 'no-brand' }
  | { code: 'no-link' }
  | { code: 'quote-open' }
  | { code: 'list-too-long'; limit: number }
  | { code: 'name-too-long'; length: number; limit: number }
  | { code: 'text-left'; text: string }
  | { code: 'handle-alone'; text: string }
  | { code: 'link-unknown'; text: string }
  | { code: 'link-not-a-profile'; text: string }
  | { code: 'link-admin'; text: string; network: NetworkId; publicUrl?: string }
  | { code: 'maybe-mastodon'; text: string; host: string }
  /** What stands in the way of a line that can be read: what is there already. */
  | { code: 'brand-archived' }
  | { code: 'brand-ambiguous' }
  | { code: 'too-many-brands'; limit: number }
  | { code: 'account-taken' }
  | { code: 'nothing-new' };

export interface LineAccount {
  network: NetworkId;
  handle: string;
}

/** One line of a client list as it can be read by itself. It is good unless it has a fault. */
export interface ClientLine {
  /** Its number in the text, from 1. */
  line: number;
  text: string;
  brand?: string;
  accounts: readonly LineAccount[];
  /** It only names the brand of the lines below it. */
  heading?: true;
  fault?: ClientFault;
}
