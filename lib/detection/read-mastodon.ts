import { locate, normalHost } from './locate';

/** An account of the fediverse: `handle` is `name@host`; `host` is where its address was found. */
export interface FediverseAccount {
  host: string;
  handle: string;
}

/** `@name@host`, as people of the fediverse write their address. */
const FEDIVERSE = /^@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/;

const MASTODON_PATH = /^\/@([\w.-]+)(?:@([\w-]+(?:\.[\w-]+)+))?$/;

/** What `https://host/@name` or `https://host/@name@elsewhere` says, were the host a Mastodon server. */
export function readMastodonUrl(href: string): FediverseAccount | undefined {
  const place = locate(href);
  const [, name, elsewhere] = MASTODON_PATH.exec(place?.path ?? '') ?? [];
  if (!place || name === undefined || !place.host.includes('.')) return undefined;
  return { host: place.host, handle: `${name}@${elsewhere?.toLowerCase() ?? place.host}` };
}

/** What `@name@host` says. */
export function readFediverseAddress(text: string): FediverseAccount | undefined {
  const [, name, host] = FEDIVERSE.exec(text) ?? [];
  if (name === undefined || host === undefined) return undefined;
  return { host: normalHost(host), handle: `${name}@${normalHost(host)}` };
}
