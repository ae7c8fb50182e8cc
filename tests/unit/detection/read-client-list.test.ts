import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeClientList, type KnownClients } from '../../../lib/detection/judge-client-list';
import { MAX_CLIENT_LINES, readClientList } from '../../../lib/detection/read-client-list';
import { foldName } from '../../../lib/domain/fold-name';
import { LIMITS } from '../../../lib/domain/limits';

/** `brand: network handle, …` of a good line, `brand:` of a heading, and `(code)` of a bad one. */
const shown = (text: string, hosts: string[] = []) =>
  readClientList(text, hosts).lines.map(({ line, brand, accounts, fault }) =>
    fault
      ? `${line} (${fault.code})`
      : `${line} ${brand}: ${accounts.map(({ network, handle }) => `${network} ${handle}`).join(', ')}`.trim(),
  );

describe('what each line says', () => {
  it.each([
    ['a semicolon', 'Acme Coffee; https://x.com/acme', ['1 Acme Coffee: x acme']],
    ['a comma', 'Acme Coffee, https://x.com/acme', ['1 Acme Coffee: x acme']],
    ['a tab', 'Acme Coffee\thttps://x.com/acme', ['1 Acme Coffee: x acme']],
    ['a bar', 'Acme Coffee | https://x.com/acme', ['1 Acme Coffee: x acme']],
    ['a space alone', 'Acme Coffee https://x.com/acme', ['1 Acme Coffee: x acme']],
    ['a dash', 'Acme Coffee – x.com/acme', ['1 Acme Coffee: x acme']],
    ['a colon', '- Acme Coffee: x.com/acme', ['1 Acme Coffee: x acme']],
    [
      'several links, however they are parted',
      'Acme;x.com/acme, instagram.com/acme.coffee tiktok.com/@acme',
      ['1 Acme: x acme, instagram acme.coffee, tiktok acme'],
    ],
    [
      'links in cells of their own',
      'Acme;x.com/acme;;instagram.com/acme.coffee',
      ['1 Acme: x acme, instagram acme.coffee'],
    ],
    ['quotation marks', '"Acme, Inc.","https://x.com/acme"', ['1 Acme, Inc.: x acme']],
    ['doubled quotation marks', '"Acme ""A"" Inc.";x.com/acme', ['1 Acme "A" Inc.: x acme']],
    ['quotation marks that are text', '"Acme" Coffee; x.com/acme', ['1 "Acme" Coffee: x acme']],
    ['a comma in the name, between tabs', 'Acme, Inc.\tx.com/acme', ['1 Acme, Inc.: x acme']],
    ['a line break in a cell', 'A;"x.com/a\nx.com/b"\nC;x.com/c', ['1 A: x a, x b', '3 C: x c']],
    [
      'a name that looks like a host',
      'Booking.com; x.com/bookingcom',
      ['1 Booking.com: x bookingcom'],
    ],
    ['the link first', 'https://x.com/acme; Acme', ['1 Acme: x acme']],
    ['Turkish letters', 'Işık Çiçek; x.com/isik', ['1 Işık Çiçek: x isik']],
    ['a byte order mark', '\uFEFFAcme;x.com/acme', ['1 Acme: x acme']],
    ['empty lines', '\n\nAcme;x.com/acme\r\n\r\nB;x.com/b', ['3 Acme: x acme', '5 B: x b']],
    ['old line ends', 'A;x.com/a\rB;x.com/b', ['1 A: x a', '2 B: x b']],
    ['several lines of one brand', 'A;x.com/a\nA;x.com/b', ['1 A: x a', '2 A: x b']],
    ['an empty cell for "as above"', 'A;x.com/a\n;x.com/b', ['1 A: x a', '2 A: x b']],
    [
      'a name with links below it',
      'Acme\nInstagram: instagram.com/acme\nx.com/acme\n\nBravo\nx.com/bravo',
      ['1 Acme:', '2 Acme: instagram acme', '3 Acme: x acme', '5 Bravo:', '6 Bravo: x bravo'],
    ],
    [
      'the name of a network beside its link',
      'A;Instagram;instagram.com/acme',
      ['1 A: instagram acme'],
    ],
    [
      'different marks on each line',
      'A;x.com/a\nB,x.com/b\nC\tx.com/c',
      ['1 A: x a', '2 B: x b', '3 C: x c'],
    ],
  ])('reads %s', (_, text, lines) => {
    expect(shown(text)).toEqual(lines);
  });

  it.each([
    ['no brand', 'https://x.com/acme', ['1 (no-brand)']],
    [
      'a link that belongs to no name, after a line of another brand',
      'A;x.com/a\nx.com/b',
      ['1 A: x a', '2 (no-brand)'],
    ],
    ['a link after a gap', 'A\nx.com/a\n\nx.com/b', ['1 A:', '2 A: x a', '4 (no-brand)']],
    ['an unknown address', 'A;https://nonsense.example/a', ['1 (link-unknown)']],
    ['an unknown host alone', 'A;acme.example', ['1 (link-unknown)']],
    ['one bad link among good ones', 'A;x.com/a https://nonsense.example/a', ['1 (link-unknown)']],
    [
      'a page that is no profile',
      'A;https://www.instagram.com/explore/',
      ['1 (link-not-a-profile)'],
    ],
    ['an admin page', 'A;https://business.facebook.com/latest/home', ['1 (link-admin)']],
    ['a server that may be Mastodon', 'A;https://social.example/@acme', ['1 (maybe-mastodon)']],
    ['a handle alone', 'A;@acme', ['1 (handle-alone)']],
    ['a telephone number', 'A;x.com/a;+90 212 000', ['1 (text-left)']],
    ['text behind a link', 'A;x.com/a (main)', ['1 (text-left)']],
    ['a name that is far too long', `${'x'.repeat(81)};x.com/a`, ['1 (name-too-long)']],
    [
      'a quotation mark that is never closed',
      'A;"x.com/a\nB;x.com/b',
      ['1 (quote-open)', '2 B: x b'],
    ],
    ['an empty cell with nothing above', ';x.com/b', ['1 (no-brand)']],
  ])('gives the reason for %s', (_, text, lines) => {
    expect(shown(text)).toEqual(lines);
  });

  it('knows the servers that the user named', () => {
    expect(shown('A;https://social.example/@acme', ['social.example'])).toEqual([
      '1 A: mastodon acme@social.example',
    ]);
  });

  it.each([
    ['English', 'Brand;Link', 1],
    ['Turkish', 'Marka Adı;Profil Bağlantıları', 1],
    ['capitals without dots', 'MARKA ADI;HESAPLAR', 1],
    ['networks as columns', 'Müşteri;Instagram;TikTok 2', 1],
    ['one word', 'Brand', 1],
  ])('takes a header in %s for no line', (_, header, line) => {
    const list = readClientList(`${header}\nAcme;x.com/acme`);
    expect(list.header).toMatchObject({ line, leftOut: [] });
    expect(list.lines.map(({ brand }) => brand)).toEqual(['Acme']);
  });

  it('leaves out columns that hold something else, and says which', () => {
    const list = readClientList('Notes;Client;Phone;Profiles\nVIP;Acme;+90 212;x.com/acme');
    expect(list.header).toMatchObject({ line: 1, leftOut: ['Notes', 'Phone'] });
    expect(list.lines).toMatchObject([{ brand: 'Acme', accounts: [{ handle: 'acme' }] }]);
    expect(list.lines[0]?.fault).toBeUndefined();
  });

  it('skips the line with which Excel names the delimiter', () => {
    expect(shown('sep=;\nBrand;Link\nA;x.com/a')).toEqual(['3 A: x a']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Acme',
    'Işık',
    'x.com/a',
    'https://instagram.com/b',
    '@c',
    'Brand',
    'Link',
    '"',
    '""',
    ';',
    ',',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\uFEFF',
    '\0',
    'https://social.example/@d',
    'sep=;',
    '<b>',
    '😀',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
  );

  it('never throws, and every line is good or has a reason', () => {
    fc.assert(
      fc.property(text, (list) => {
        const { lines } = readClientList(list);
        for (const { brand, accounts, heading, fault } of lines) {
          if (fault) expect(accounts).toEqual([]);
          else expect(brand !== undefined && (accounts.length > 0 || heading === true)).toBe(true);
        }
        const numbers = lines.map(({ line }) => line);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no line: what is not blank and no header comes back', () => {
    fc.assert(
      fc.property(text, (list) => {
        const { lines, header } = readClientList(list);
        const said = lines.map((line) => line.text).join('\n');
        // Letters outside the header and Excel's own line all stand in some line.
        const count = (where: string) => where.match(/[A-Za-z]/g)?.length ?? 0;
        const skipped = header || /sep=/i.test(list);
        if (!skipped) expect(count(said)).toBe(count(list));
      }),
      { numRuns: 1000 },
    );
  });

  it('plans no brand without an account, and no account of a brand twice', () => {
    fc.assert(
      fc.property(text, (list) => {
        const { lines, brands } = judged(list);
        for (const { accounts } of brands) {
          expect(accounts.length).toBeGreaterThan(0);
          expect(new Set(accounts.map(({ network, key }) => `${network} ${key}`)).size).toBe(
            accounts.length,
          );
        }
        const good = lines.filter(({ fault }) => !fault).map(({ brand }) => foldName(brand ?? ''));
        expect(new Set(good)).toEqual(new Set(brands.map(({ name }) => foldName(name))));
      }),
      { numRuns: 1000 },
    );
  });

  it('is quick with 500 lines and with an unfriendly text', () => {
    const lines = Array.from(
      { length: 500 },
      (_, i) => `Brand ${i};x.com/brand${i};instagram.com/brand.${i}`,
    );
    const started = performance.now();
    expect(judged(lines.join('\n')).brands).toHaveLength(500);
    expect(performance.now() - started).toBeLessThan(1500);
    const unfriendly = performance.now();
    readClientList('"a\n'.repeat(50_000));
    readClientList(`"${'""'.repeat(100_000)}`);
    expect(performance.now() - unfriendly).toBeLessThan(5000);
  });

  it('gives the lines beyond the most a reason too', () => {
    const { lines } = readClientList('A;x.com/a\n'.repeat(MAX_CLIENT_LINES + 2));
    expect(lines.filter(({ fault }) => fault?.code === 'list-too-long')).toHaveLength(2);
  });
});

const judged = (text: string, known: Partial<KnownClients> = {}) =>
  judgeClientList(readClientList(text).lines, {
    brands: [],
    accounts: [],
    shared: new Set(),
    ...known,
  });

describe('what is there already', () => {
  const acme = { id: 'acme', name: 'Acme' };
  const old = { id: 'old', name: 'Old', archivedAt: '2026-01-01T00:00:00.000Z' };
  const has = (brandId: string, key: string) => ({ brandId, network: 'x', key }) as const;
  const codes = (text: string, known: Partial<KnownClients> = {}) =>
    judged(text, known).lines.map(({ fault }) => fault?.code ?? 'good');

  it('adds accounts to a brand of that name, whatever its capitals', () => {
    const { brands, lines } = judged('ACME; x.com/acme', { brands: [acme] });
    expect(brands).toMatchObject([{ id: 'acme', accounts: [{ handle: 'acme', state: 'new' }] }]);
    expect(lines[0]?.brandId).toBe('acme');
  });

  it.each([
    ['IŞIK', 'ışık'],
    ['İstanbul', 'istanbul'],
    ['  Acme   Coffee', 'acme coffee'],
  ])('takes %s and %s for one brand', (one, other) => {
    expect(judged(`${one};x.com/a\n${other};x.com/b`).brands).toHaveLength(1);
  });

  it('creates nothing for an archived brand, and nothing where two have the name', () => {
    expect(codes('old;x.com/a', { brands: [old] })).toEqual(['brand-archived']);
    const twins = [acme, { id: 'twin', name: 'ACME' }];
    expect(codes('acme;x.com/a', { brands: twins })).toEqual(['brand-ambiguous']);
    expect(judged('ACME;x.com/a', { brands: twins }).brands).toMatchObject([{ id: 'twin' }]);
  });

  it('counts an account once, and says where it adds nothing', () => {
    const known = { brands: [acme], accounts: [has('acme', 'acme')] };
    expect(codes('Acme;x.com/acme\nAcme;x.com/new x.com/acme\nAcme;x.com/NEW', known)).toEqual([
      'nothing-new',
      'good',
      'nothing-new',
    ]);
    expect(judged('Acme;x.com/new x.com/acme', known).brands[0]?.accounts).toHaveLength(1);
  });

  it('asks about an account of another brand, stored or in the list, and shares it when told to', () => {
    const known = { brands: [acme], accounts: [has('acme', 'acme')] };
    const text = 'Bravo;x.com/acme x.com/bravo\nCharlie;x.com/bravo';
    const { lines } = judged(text, known);
    expect(lines[0]?.accounts).toMatchObject([
      { state: 'taken', others: ['Acme'] },
      { state: 'new' },
    ]);
    expect(lines[1]?.accounts).toMatchObject([{ state: 'taken', others: ['Bravo'] }]);
    expect(codes(text, known)).toEqual(['good', 'account-taken']);
    const shared = judged(text, { ...known, shared: new Set(['x acme', 'x bravo']) });
    expect(shared.brands.map(({ accounts }) => accounts.length)).toEqual([2, 1]);
  });

  it('is not held up by what an archived brand has', () => {
    expect(codes('B;x.com/a', { brands: [old], accounts: [has('old', 'a')] })).toEqual(['good']);
  });

  it('stops at the most brands, and still adds to those that are there', () => {
    const brands = Array.from({ length: LIMITS.brands - 1 }, (_, i) => ({
      id: `${i}`,
      name: `B${i}`,
    }));
    expect(codes('New;x.com/a\nNewer;x.com/b\nNew;x.com/c\nB7;x.com/d', { brands })).toEqual([
      'good',
      'too-many-brands',
      'good',
      'good',
    ]);
  });

  it('gives a name its reason where none of the lines below it is good', () => {
    expect(codes('Acme\nhttps://nonsense.example/a')).toEqual(['no-link', 'link-unknown']);
    expect(codes('Acme\nx.com/a')).toEqual(['good', 'good']);
  });
});
