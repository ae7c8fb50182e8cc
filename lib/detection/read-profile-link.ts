import type { NetworkId } from '../domain/network-id';
import type { PageKind, PageRef } from '../domain/page-ref';
import { classifyUrl } from './classify-url';
import { accountNetwork } from './handle-rule';
import type { ProfileLink } from './profile-link';
import { profileUrl } from './profile-url';
import { readFediverseAddress, readMastodonUrl, type FediverseAccount } from './read-mastodon';

/** Longer than any address people can have copied. */
const LONGEST = 4096;

/** Writing and messages are not among them: such links are handed out to visitors, as `m.me/acme` is. */
const ADMIN_KINDS: ReadonlySet<PageKind> = new Set([
  'analytics',
  'business',
  'notifications',
  'profile-edit',
  'settings',
]);

/** Sites that are for the account's own people, whatever the page. */
const ADMIN_NETWORKS: ReadonlySet<NetworkId> = new Set([
  'google-business',
  'meta-business',
  'youtube-studio',
]);

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Quotes, brackets and punctuation that came along with the address, and invisible characters. */
const trimmed = (text: string): string =>
  text
    .replace(/[\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/^[\s"'“”‘’«»<([{]+|[\s"'“”‘’«»>)\]},;.!]+$/g, '');

function toHref(text: string): string | undefined {
  if (/^https?:/i.test(text)) return text;
  if (text.startsWith('//')) return `https:${text}`;
  // A port is not a scheme: `acme.example:8080`.
  if (SCHEME.test(text) && !/^[^/:]+\.[^/:]+:\d/.test(text)) return text;
  return /^[^/?#@\s]+\.[^/?#@\s]+/.test(text) ? `https://${text}` : undefined;
}

function readRef(ref: PageRef): ProfileLink {
  const { handle, kind } = ref;
  const network = accountNetwork(ref.network)?.id ?? ref.network;
  const url = handle === undefined ? undefined : profileUrl(ref.network, handle);
  if (ADMIN_KINDS.has(kind) || (ADMIN_NETWORKS.has(ref.network) && kind !== 'shortlink')) {
    return {
      kind: 'admin',
      network,
      ...(handle !== undefined && { handle }),
      ...(url !== undefined && { publicUrl: url }),
    };
  }
  if (kind === 'profile' && handle !== undefined && url !== undefined) {
    return { kind: 'account', network, handle, url };
  }
  return {
    kind: 'not-a-profile',
    network,
    pageKind: kind,
    ...(handle !== undefined && { handle }),
  };
}

function readAddress(account: FediverseAccount, mastodonHosts: readonly string[]): ProfileLink {
  const [name = ''] = account.handle.split('@');
  const ref = classifyUrl(`https://${account.host}/@${name}`, mastodonHosts);
  if (!ref) return { kind: 'maybe-mastodon', ...account };
  // `@name@youtube.com` is nobody's way to write a channel.
  return ref.network === 'mastodon' ? readRef(ref) : { kind: 'unknown' };
}

/**
 * Reads what a user pastes as "my profile": with or without scheme, with tracking, from a phone's or a
 * country's host, or an admin page by mistake. A bare `@name` belongs to no network in particular. Total.
 */
export function readProfileLink(text: string, mastodonHosts: readonly string[] = []): ProfileLink {
  if (text.length > LONGEST) return { kind: 'unknown' };
  const clean = trimmed(text);
  const address = readFediverseAddress(clean);
  if (address) return readAddress(address, mastodonHosts);
  const href = toHref(clean);
  if (href === undefined) return { kind: 'unknown' };
  const ref = classifyUrl(href, mastodonHosts);
  if (ref) return readRef(ref);
  const account = readMastodonUrl(href);
  return account ? { kind: 'maybe-mastodon', ...account } : { kind: 'unknown' };
}
