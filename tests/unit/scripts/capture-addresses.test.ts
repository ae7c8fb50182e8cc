// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { classifyUrl } from '../../../lib/detection/classify-url';
import registry from '../../../lib/detection/registry';
import { addressRewriter } from '../../../scripts/capture/rewrite-address';
import { makeStandIns } from '../../../scripts/capture/stand-ins';
import { examplesOf } from '../../network-examples';
import { MASTODON_HOSTS, rulesFor } from './capture-html';

const NETWORKS = registry.filter(({ id }) => id !== 'practice').map(({ id }) => id);

/** Their kind or their account is in the fragment, which is dropped; the command says so then. */
const SAID_BY_FRAGMENT = /^https:\/\/web\.telegram\.org\/./;

/** What names somebody in an address: the account without its kind and its server, and the id. */
const secretsOf = (url: string, handle = '', id = ''): string[] =>
  [handle.replace(/^.*\/|@.*$/g, ''), id].filter(
    (part) => part.length > 3 && !new URL(url).hostname.includes(part),
  );

describe.each(NETWORKS)('an address of %s', (network) => {
  const rules = rulesFor(network);
  const examples = examplesOf(network).filter(({ url }) => !SAID_BY_FRAGMENT.test(url));

  it.each(examples)('$url keeps its kind and nobody in it', ({ url, kind, handle, id }) => {
    const addresses = addressRewriter(rules, url, makeStandIns(rules));
    addresses.learn(url);
    const rewritten = addresses.rewritePage();
    const page = classifyUrl(rewritten, MASTODON_HOSTS);
    expect(page?.kind, rewritten).toBe(kind);
    expect(page?.handle !== undefined, rewritten).toBe(handle !== undefined);
    for (const secret of secretsOf(url, handle, id)) {
      expect(decodeURIComponent(rewritten).toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });
});
