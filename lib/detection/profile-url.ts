import type { NetworkId } from '../domain/network-id';
import { accountNetwork, handleRule } from './handle-rule';

/** Colons, at-signs and the slash behind a name space are part of an address; the rest is encoded. */
const encode = (text: string): string =>
  encodeURI(text.toWellFormed()).replace(/[?#]/g, encodeURIComponent);

/**
 * The account's public address; `undefined` when the network has none or the handle is impossible there.
 * Admin sites answer with the public site's address.
 */
export function profileUrl(id: NetworkId, handle: string): string | undefined {
  const network = accountNetwork(id);
  const rule = handleRule(network, handle);
  if (!rule) return undefined;
  const template = 'profileUrl' in rule ? rule.profileUrl : network?.profileUrl;
  const groups = rule.pattern.exec(handle)?.groups;
  return template?.replace(/\{(\w+)\}/g, (_, name: string) =>
    encode(name === 'handle' ? handle : (groups?.[name] ?? '')),
  );
}
