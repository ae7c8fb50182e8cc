import { expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/brand';
import type { NetworkId } from '../../../lib/domain/network-id';
import type { PageReading } from '../../../lib/domain/page-facts';
import type { PageRef } from '../../../lib/domain/page-ref';
import { resolveBrand } from '../../../lib/reading/resolve-brand';

const account = (id: string, brandId: string, network: NetworkId, handle: string): Account => ({
  id,
  brandId,
  network,
  handle,
  key: handle.toLowerCase(),
  addedAt: '2026-11-23T09:00:00.000Z',
});
const accounts = [
  account('a1', 'acme', 'instagram', 'acme.coffee'),
  account('a2', 'bolt', 'instagram', 'bolt'),
  account('a3', 'acme', 'instagram', 'shared'),
  account('a4', 'bolt', 'instagram', 'shared'),
  account('a5', 'acme', 'youtube', 'acme'),
];
const instagram = (handle?: string): PageRef => ({
  network: 'instagram',
  kind: handle ? 'profile' : 'home',
  ...(handle && { handle }),
});
const viewer = (handle: string | null): PageReading => ({ viewer: handle, own: 'cannot-tell' });

it.each<[string, PageRef, PageReading | undefined, string | undefined, object]>([
  [
    'the account in the address, in any case',
    instagram('Acme.Coffee'),
    viewer('bolt'),
    'bolt',
    { because: 'account', brandId: 'acme', accountId: 'a1', viewerBrandId: 'bolt' },
  ],
  [
    'one brand only, when its own account is signed in',
    instagram('acme.coffee'),
    viewer('acme.coffee'),
    'bolt',
    { because: 'account', brandId: 'acme', accountId: 'a1' },
  ],
  [
    'the signed-in account where the address names nobody',
    instagram(),
    viewer('bolt'),
    'acme',
    { because: 'viewer', brandId: 'bolt', accountId: 'a2' },
  ],
  [
    'the signed-in account on a stranger’s profile',
    instagram('stranger'),
    viewer('acme.coffee'),
    undefined,
    { because: 'viewer', brandId: 'acme', accountId: 'a1' },
  ],
  [
    'the pinned brand when an account is on two brands',
    instagram('shared'),
    undefined,
    'bolt',
    { because: 'account', brandId: 'bolt', accountId: 'a4' },
  ],
  [
    'a pinned brand that is none of the two',
    instagram('shared'),
    undefined,
    'else',
    { because: 'working', brandId: 'else' },
  ],
  [
    'nobody yet when an account is on two brands and none is pinned',
    instagram(),
    viewer('shared'),
    undefined,
    { because: 'none', among: accounts.slice(2, 4) },
  ],
  [
    'the pinned brand when nobody is signed in',
    instagram(),
    viewer(null),
    'bolt',
    { because: 'working', brandId: 'bolt' },
  ],
  ['nobody', instagram('stranger'), undefined, undefined, { because: 'none' }],
  [
    'nobody by the id of a post, which is no account',
    { network: 'instagram', kind: 'post', id: 'bolt' },
    undefined,
    undefined,
    { because: 'none' },
  ],
  [
    'the YouTube account in YouTube Studio',
    { network: 'youtube-studio', kind: 'analytics', handle: 'acme' },
    undefined,
    undefined,
    { because: 'account', brandId: 'acme', accountId: 'a5' },
  ],
])('a page is the work of %s', (_case, page, reading, workingBrandId, expected) => {
  expect(resolveBrand({ page, reading, accounts, workingBrandId })).toEqual(expected);
});

it('remembers for whom an account that two brands have is used', () => {
  const shared = { 'instagram shared': 'bolt' };
  expect(
    resolveBrand({ page: instagram(), reading: viewer('shared'), accounts, shared }),
  ).toMatchObject({ because: 'viewer', brandId: 'bolt' });
});
