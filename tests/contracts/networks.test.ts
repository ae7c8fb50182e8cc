import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classifyUrl } from '../../lib/detection/classify-url';
import { compileHost } from '../../lib/detection/compile-template';
import { locate } from '../../lib/detection/locate';
import { profileUrl } from '../../lib/detection/profile-url';
import networks from '../../lib/detection/registry';
import { NETWORK_IDS } from '../../lib/domain/network-id';
import type { NetworkDefinition } from '../../lib/domain/network';
import { examplesOf } from '../network-examples';

const folder = join(import.meta.dirname, '../../lib/networks');
const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

/** Mastodon's hosts are the user's to add. */
const MASTODON_HOSTS = ['mastodon.example'];

/** Whether one network's own matcher, alone, takes an address for its own. */
function claims(network: NetworkDefinition, url: string): boolean {
  const place = locate(url);
  if (!place) return false;
  if (place.page !== undefined) return place.page === network.page;
  if (network.id === 'mastodon') return MASTODON_HOSTS.includes(place.host);
  return network.hosts.some((host) => compileHost(host).test(place.host));
}

/** The address of a first path segment on a network's main host. */
function addressOf(network: NetworkDefinition, segment: string): string {
  const example = examplesOf(network.id)[0]?.url ?? '';
  if (network.page !== undefined) return `${example.split('#')[0]}#/${segment}`;
  return new URL(`/${segment}`, example).href;
}

/** The words that a route's first segment takes: `/a/*` one, `/(a|b)/*` two, `/:handle` none. */
const firstWords = (path: string): string[] =>
  (/^\/\(?([\w|-]+)\)?(?:\/|$)/.exec(path)?.[1] ?? '').split('|').filter((word) => word !== '');

describe('the folder of networks', () => {
  test('has one file for every network id, and no other file', () => {
    expect([...files].sort(), 'add lib/networks/<id>.ts, or its id to NETWORK_IDS').toEqual(
      [...NETWORK_IDS].sort(),
    );
  });

  test.each(files)('%s.ts is registered under its own name', async (file) => {
    const { default: definition } = (await import(`../../lib/networks/${file}.ts`)) as {
      default: NetworkDefinition;
    };
    expect(definition.id, `lib/networks/${file}.ts must have the id of its file name`).toBe(file);
    expect(networks, `add ${file} to lib/detection/registry.ts`).toContain(definition);
  });

  test('is registered once each', () => {
    expect(new Set(networks.map(({ id }) => id)).size).toBe(networks.length);
  });
});

describe.each(networks.map((network) => [network.id, network] as const))('%s', (_, network) => {
  test('says when it was last looked at', () => {
    expect(network.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  test('asks only for https hosts that it knows, never for everything', () => {
    for (const origin of network.origins) {
      expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z\d.-]+\.[a-z]+\/\*$/);
      expect(claims(network, origin.replace('*.', 'www.').replace('/*', '/')), origin).toBe(true);
    }
  });

  test('gives at least four examples, one of them of a page it does not know', () => {
    expect(examplesOf(network.id).length).toBeGreaterThanOrEqual(4);
    expect(examplesOf(network.id).some(({ kind }) => kind === 'other')).toBe(true);
  });

  test.each(examplesOf(network.id))('$url is $kind', ({ url, ...expected }) => {
    expect(classifyUrl(url, MASTODON_HOSTS)).toEqual({ network: network.id, ...expected });
  });

  test("does not claim another network's example", () => {
    const others = networks.filter((other) => other !== network);
    const claimed = others.flatMap(({ id }) =>
      examplesOf(id)
        .filter(({ url }) => claims(network, url))
        .map(({ url }) => url),
    );
    expect(claimed).toEqual([]);
  });

  test('never takes a reserved word for a handle', () => {
    const taken = (network.reserved ?? []).flatMap((word) =>
      [word, `${word}/`, word.toUpperCase()].filter(
        (segment) => classifyUrl(addressOf(network, segment), MASTODON_HOSTS)?.handle !== undefined,
      ),
    );
    expect(taken).toEqual([]);
  });

  test('reserves the first word of every path of its own', () => {
    const main = network.routes.filter(({ hosts }) => hosts === undefined);
    const words = main.flatMap(({ path }) => firstWords(path));
    const bare = network.routes.some(({ path }) => path.startsWith('/:handle'));
    const free = bare ? words.filter((word) => !network.reserved?.includes(word)) : [];
    expect(free, 'a path that is ours can never be a handle').toEqual([]);
  });

  test('builds public addresses that read back as the same account', () => {
    for (const { handle } of examplesOf(network.id)) {
      if (handle === undefined || network.id === 'practice') continue;
      const url = profileUrl(network.id, handle);
      expect(url, handle).toBeDefined();
      expect(classifyUrl(url ?? '', [...MASTODON_HOSTS, 'other.example'])).toMatchObject({
        network: network.accountsOn ?? network.id,
        kind: 'profile',
        handle,
      });
    }
  });
});

test('every network that has accounts elsewhere names a network with accounts', () => {
  for (const { accountsOn } of networks) {
    if (accountsOn !== undefined) expect(networks.some(({ id }) => id === accountsOn)).toBe(true);
  }
});
