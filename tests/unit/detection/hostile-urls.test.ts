import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_EXAMPLES, examplesOf } from '../../network-examples';
import { accountOf } from '../../../lib/detection/account-of';
import { classifyUrl } from '../../../lib/detection/classify-url';
import { foldHandle } from '../../../lib/detection/fold-handle';
import { readProfileLink } from '../../../lib/detection/read-profile-link';
import networks from '../../../lib/detection/registry';
import { LIMITS } from '../../../lib/domain/limits';
import { NETWORK_IDS } from '../../../lib/domain/network-id';
import { PAGE_KINDS, type PageRef } from '../../../lib/domain/page-ref';

const HOSTS = ['mastodon.example'];

/** The same addresses in every run; another number hunts elsewhere. */
const seed = Number(process.env['STAGECOACH_SEED'] ?? 1);
const reserved = new Map(
  networks.map(({ id, reserved: words }) => [
    id,
    new Set(words?.map((word) => word.toLowerCase())),
  ]),
);

/** What must hold for every answer to every string. Plain checks: `expect` is too slow for 100,000 rounds. */
function assertSound(href: string): void {
  const ref = classifyUrl(href, HOSTS);
  if (!ref) return;
  const problem = problemOf(ref, href);
  if (problem) throw new Error(`${problem}: ${JSON.stringify(href)} gave ${JSON.stringify(ref)}`);
}

function problemOf(ref: PageRef, href: string): string | undefined {
  if (!NETWORK_IDS.includes(ref.network)) return 'unknown network';
  if (!PAGE_KINDS.includes(ref.kind)) return 'unknown kind';
  if (JSON.stringify(classifyUrl(href, HOSTS)) !== JSON.stringify(ref)) return 'two answers';
  if (ref.id !== undefined && (ref.id === '' || ref.id.length > 200)) return 'impossible id';
  const { handle } = ref;
  if (handle === undefined) return undefined;
  if (handle === '' || handle.length > LIMITS.handle) return 'impossible handle';
  if (/[\s/?#\p{Cc}]/u.test(handle.replace(/^\w+\//, ''))) return 'unsafe handle';
  const isWord = reserved.get(ref.network)?.has(handle.toLowerCase()) ?? false;
  if (isWord && !decodeURI(href).includes(`@`)) return 'reserved word';
  const key = accountOf(ref)?.key;
  return key === undefined || key === '' ? 'no key' : undefined;
}

const examples = ALL_EXAMPLES.map(({ url }) => url);
const example = fc.constantFrom(...examples);
const piece = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '%',
    '%2F',
    '%00',
    '%zz',
    '%ff',
    '..',
    '//',
    '\\',
    '@',
    '#!/',
    '?w=wall',
    '\ud800',
    '\u202e',
    'İ',
    '\0',
    ' ',
  ),
);

/** A real address with a piece put in, cut out or doubled somewhere. */
const mutated = fc.tuple(example, piece, fc.nat(), fc.nat(12)).map(([url, text, at, cut]) => {
  const start = at % (url.length + 1);
  return url.slice(0, start) + text + url.slice(start + cut);
});

/** Any path, query and fragment on a host that a network really has. */
const onKnownHost = fc
  .tuple(
    example,
    fc.array(fc.oneof(piece, fc.constantFrom('p', 'in', 'watch', '@a', 'status', 'admin', '1')), {
      maxLength: 6,
    }),
    fc.webQueryParameters(),
    fc.webFragments(),
  )
  .map(
    ([url, path, query, hash]) =>
      `${url.split('/').slice(0, 3).join('/')}/${path.join('/')}?${query}#${hash}`,
  );

const reservedPath = fc
  .constantFrom(
    ...networks.flatMap(({ id, reserved: words = [] }) =>
      words.map((word) => [examplesOf(id)[0]?.url ?? '', word] as const),
    ),
  )
  .map(([url, word]) => `${url.split('/').slice(0, 3).join('/')}/${word}`);

const hostile = fc.oneof(
  fc.webUrl({
    withQueryParameters: true,
    withFragments: true,
    validSchemes: ['http', 'https', 'ftp'],
  }),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  { arbitrary: mutated, weight: 4 },
  { arbitrary: onKnownHost, weight: 3 },
  reservedPath,
);

test('100,000 random and hostile addresses: an answer each, never an exception', () => {
  fc.assert(fc.property(hostile, assertSound), { numRuns: 100_000, seed });
}, 60_000);

test('enormous and malformed addresses', () => {
  const megabyte = 'a'.repeat(1_000_000);
  const tails = [
    megabyte,
    '/'.repeat(1_000_000),
    '%'.repeat(1_000_000),
    '%25'.repeat(300_000),
    '@'.repeat(500_000),
    `?${'&'.repeat(1_000_000)}`,
    `#${megabyte}`,
    '-'.repeat(2000),
  ];
  for (const { id } of networks) {
    for (const tail of tails) assertSound(`${examplesOf(id)[0]?.url ?? ''}${tail}`);
  }
  for (const tail of tails) assertSound(tail);
  expect(classifyUrl(`https://${megabyte}.com/`)).toBeUndefined();
});

test('a folded handle folds to itself', () => {
  const handle = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '%2541cme',
      '@@acme',
      ' @ acme ',
      '.@a',
      '%.41',
      'İstanbul',
      'company/Acme',
      'Ａcme',
    ),
    fc.string({
      unit: fc.constantFrom('%', '2', '5', '4', '1', '@', '.', 'A', ' ', 'İ', '\u0307'),
      maxLength: 20,
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...NETWORK_IDS), handle, (network, text) => {
      const key = foldHandle(network, text);
      return foldHandle(network, key) === key;
    }),
    { numRuns: 20_000, seed },
  );
});

test('any pasted text gets an answer, and a canonical address stays what it is', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const link = readProfileLink(text, HOSTS);
      if (link.kind !== 'account' || link.network === 'mastodon') return;
      const again = readProfileLink(link.url, HOSTS);
      if (JSON.stringify(again) !== JSON.stringify(link)) {
        throw new Error(`${JSON.stringify(link)} became ${JSON.stringify(again)}`);
      }
    }),
    { numRuns: 20_000, seed },
  );
});
