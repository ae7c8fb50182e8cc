import type { NetworkId } from '../domain/network-id';
import { accountNetwork, handleRule } from './handle-rule';
import { decode } from './locate';

/** No handle is longer; a longer text is not worth decoding again and again. */
const LONGEST = 300;

/** Without white space around it, leading `@`s and percent-encoding, however often it was applied. */
export function plainHandle(handle: string): string {
  let plain = handle
    .normalize('NFC')
    .trim()
    .replace(/^[@\s]+/, '');
  while (plain.length <= LONGEST) {
    const next = decode(plain)
      .normalize('NFC')
      .trim()
      .replace(/^[@\s]+/, '');
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

/**
 * The key by which handles are compared: two spellings of one account have the same key. Case and
 * insignificant characters are dropped only where the network ignores them. Total and idempotent.
 */
export function foldHandle(id: NetworkId, handle: string): string {
  const network = accountNetwork(id);
  const plain = plainHandle(handle);
  const rule = handleRule(network, plain);
  const ignoreCase = (rule ?? network?.handle)?.ignoreCase ?? false;
  let key = ignoreCase ? plain.toLowerCase() : plain;
  for (const character of rule?.ignore ?? '') key = key.replaceAll(character, '');
  return key.normalize('NFC');
}
