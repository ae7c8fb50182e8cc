import { expect, it } from 'vitest';
import type { Account, Brand } from '../../../lib/domain/brand';
import type { NetworkId } from '../../../lib/domain/network-id';
import type { PageReading } from '../../../lib/domain/page-facts';
import { ownVerdict } from '../../../lib/live/own-verdict';
import type { ActivePage } from '../../../lib/live/active-page';

const CHANNEL = `UC${'a'.repeat(22)}`;
const listed = (network: NetworkId, handle: string) => ({ network, handle }) as Account;

type Because = 'account' | 'viewer' | 'working';
const at = (
  network: NetworkId,
  handle: string | undefined,
  because: Because = 'working',
  reading?: PageReading,
  otherBrand?: Brand,
): Extract<ActivePage, { state: 'network' }> => ({
  state: 'network',
  tabId: 1,
  allowed: true,
  page: { network, kind: 'profile', ...(handle && { handle }) },
  match: { because, brandId: 'b' },
  guard: { state: 'cannot-tell' },
  alarm: false,
  ...(reading && { reading }),
  ...(otherBrand && { otherBrand }),
});
const other = { id: 'other' } as Brand;
const own = (verdict: PageReading['own']): PageReading => ({ own: verdict });

it.each<[string, ActivePage, Account[], string]>([
  ['the listed account', at('x', 'acme', 'account'), [], 'yes'],
  [
    'the listed account, somebody else signed in',
    at('x', 'acme', 'account', own('no')),
    [listed('x', 'acme')],
    'cannot-tell',
  ],
  [
    'the listed account, another brand signed in',
    { ...at('x', 'acme', 'account', { own: 'cannot-tell', viewer: 'bravo' }), viewerBrand: other },
    [listed('x', 'acme')],
    'cannot-tell',
  ],
  ['the listed account, own as it says', at('x', 'acme', 'account', own('yes')), [], 'yes'],
  ['another brand’s account', at('x', 'bravo', 'account', undefined, other), [], 'no'],
  ['signed in as this brand on its own profile', at('x', 'acme', 'viewer', own('yes')), [], 'yes'],
  ['a stranger where the brand is listed', at('x', 'bravo'), [listed('x', 'acme')], 'no'],
  [
    'a stranger where the brand is not',
    at('x', 'bravo'),
    [listed('tiktok', 'acme')],
    'cannot-tell',
  ],
  [
    'a personal account signed in where the brand is not',
    at('x', 'bravo', 'working', own('no')),
    [],
    'cannot-tell',
  ],
  [
    'an own profile that is not listed',
    at('x', 'bravo', 'working', own('yes')),
    [listed('x', 'acme')],
    'cannot-tell',
  ],
  [
    'a Studio address, which holds an id where a name is listed',
    at('youtube-studio', CHANNEL),
    [listed('youtube', 'acme')],
    'cannot-tell',
  ],
  [
    'a company’s number where its name is listed',
    at('linkedin', 'company/12345'),
    [listed('linkedin', 'company/acme')],
    'cannot-tell',
  ],
  [
    'a name where an id is listed',
    at('facebook', 'acme'),
    [listed('facebook', '100012345')],
    'cannot-tell',
  ],
  ['two ids that differ', at('facebook', '1001'), [listed('facebook', '1002')], 'no'],
  ['a page that names nobody', at('x', undefined), [listed('x', 'acme')], 'cannot-tell'],
  ['no page', { state: 'elsewhere' }, [listed('x', 'acme')], 'cannot-tell'],
])('%s', (_case, active, accounts, expected) => {
  expect(ownVerdict(active, accounts)).toBe(expected);
});
