import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classifyUrl } from '../../../lib/detection/classify-url';

/** Public addresses by network and by the kinds that are right for them; `*` where only the network is known. */
type PublicUrls = Record<string, Record<string, string[]>>;

const file = join(import.meta.dirname, '../../fixtures/urls/public-urls.json');
const urls = JSON.parse(readFileSync(file, 'utf8')) as PublicUrls;

const cases = Object.entries(urls).flatMap(([network, byKinds]) =>
  Object.entries(byKinds).flatMap(([kinds, list]) =>
    list.map((url) => ({ url, network, kinds: kinds === '*' ? undefined : kinds.split(' ') })),
  ),
);

/** Where we say something else than the list, and why. */
const DISAGREEMENTS: Record<string, { ours: string; because: string }> = {
  'https://www.youtube.com/embed/videoseries?list=PL6IaIsEjSbf96XFRuNccS_RuEXwNdsoEu': {
    ours: 'embed',
    because:
      'A player without YouTube around it. Nobody manages a playlist there, so no playlist advice.',
  },
  'http://www.youtube.com/embed/_xDOZElKyNU?list=PLsyOSbh5bs16vubvKePAQ1x3PhKavfBIl': {
    ours: 'embed',
    because: 'The same player; the list itself calls the address without `?list=` an embed.',
  },
};

const disagrees = ({ url, kinds }: (typeof cases)[number]): boolean =>
  kinds !== undefined && !kinds.includes(classifyUrl(url)?.kind ?? '');

test('at least 99 % agree on the network', () => {
  const right = cases.filter(({ url, network }) => classifyUrl(url)?.network === network);
  expect(right.length / cases.length).toBeGreaterThanOrEqual(0.99);
});

test('at least 97 % of those with a known kind agree on the kind', () => {
  const known = cases.filter(({ kinds }) => kinds !== undefined);
  const right = known.filter((one) => !disagrees(one));
  expect(known.length).toBeGreaterThan(200);
  expect(right.length / known.length).toBeGreaterThanOrEqual(0.97);
});

test('every disagreement is argued, and every argument is still needed', () => {
  const found = Object.fromEntries(
    cases.filter(disagrees).map(({ url }) => [url, classifyUrl(url)?.kind]),
  );
  expect(found).toEqual(
    Object.fromEntries(Object.entries(DISAGREEMENTS).map(([url, { ours }]) => [url, ours])),
  );
});
