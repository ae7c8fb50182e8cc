import { describe, expect, it } from 'vitest';
import { importClientList } from '../../../lib/actions/import-client-list';
import { readListFile } from '../../../lib/actions/read-list-file';
import { db } from '../../../lib/db/database';
import { storedSettings, writeSettings } from '../../../lib/db/stored-settings';
import { Brand } from '../../../lib/domain/brand';
import { CLIENT_LIST_LIMIT } from '../../../lib/domain/client-list-limits';
import { LIMITS } from '../../../lib/domain/limits';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';

startsWithFreshData();

const run = (text: string, shared: string[] = []) =>
  importClientList({ text, standing: 'posting', shared });
const names = async () => (await db.brands.toArray()).map(({ name }) => name).toSorted();

describe('importing a client list', () => {
  it('creates the brands of the good lines with their accounts, and nothing of a bad one', async () => {
    const outcome = await run(
      'Marka;Bağlantı\nAcme;x.com/acme\nBad;https://nonsense.example\nBravo;x.com/bravo\nBravo;tiktok.com/@bravo',
    );
    expect(outcome).toEqual({
      ok: true,
      value: {
        created: 2,
        extended: 0,
        accounts: 3,
        leftOut: 1,
        rest: 'Marka;Bağlantı\nBad;https://nonsense.example',
      },
    });
    expect(await names()).toEqual(['Acme', 'Bravo']);
    const brands = await db.brands.toArray();
    for (const brand of brands) expect(Brand.safeParse(brand).success).toBe(true);
    expect(brands.every(({ stage, declared }) => stage === 2 && declared === 'posting')).toBe(true);
    expect(new Set(brands.map(({ colour }) => colour)).size).toBe(2);
    const lines = (await db.ledger.orderBy('[brandId+at]').toArray()).map(({ what }) => what);
    expect(lines.filter((what) => what === 'brand-added')).toHaveLength(2);
    expect(lines.filter((what) => what === 'account-added')).toHaveLength(3);
    expect((await storedSettings()).networks.toSorted()).toEqual(['tiktok', 'x']);
  });

  it('pins nothing, and leaves the brand that is worked for', async () => {
    await run('Acme;x.com/acme');
    expect(await storedSettings()).not.toHaveProperty('workingBrandId');
    const { brandId } = await aBrand({ name: 'Mine', accounts: [] });
    await run('Bravo;x.com/bravo');
    expect((await storedSettings()).workingBrandId).toBe(brandId);
  });

  it('adds accounts to a brand that is there, and leaves the rest of it alone', async () => {
    const { brandId } = await aBrand();
    const before = await db.brands.get(brandId);
    const outcome = await run('acme;x.com/acme;instagram.com/acme');
    expect(outcome).toMatchObject({ value: { created: 0, extended: 1, accounts: 1, leftOut: 0 } });
    expect(await db.brands.get(brandId)).toEqual(before);
    expect(await db.accounts.where('brandId').equals(brandId).count()).toBe(2);
  });

  it('leaves out what another brand has until it is said that both have it', async () => {
    await aBrand();
    const text = 'Bravo;x.com/bravo;instagram.com/acme\nCharlie;instagram.com/acme';
    expect(await run(text)).toMatchObject({
      value: { created: 1, accounts: 1, leftOut: 1, rest: 'Charlie;instagram.com/acme' },
    });
    expect(await run(text, ['instagram acme'])).toMatchObject({
      value: { created: 1, extended: 1, accounts: 2 },
    });
  });

  it('gives a line that is left out the name that stood above it', async () => {
    const outcome = await run('Acme\nx.com/acme\nhttps://nonsense.example/a');
    expect(outcome).toMatchObject({ value: { rest: '"Acme"; https://nonsense.example/a' } });
  });

  it.each([
    ['nothing at all', '', 'list-nothing-new'],
    ['bad lines only', 'x.com/acme\n@acme', 'list-nothing-new'],
    ['far too much', 'A;x.com/a\n'.repeat(CLIENT_LIST_LIMIT / 10 + 1), 'list-too-large'],
  ])('refuses %s and stores nothing', async (_, text, code) => {
    expect(await run(text)).toMatchObject({ ok: false, problem: { code } });
    expect(await db.brands.count()).toBe(0);
    expect(await db.ledger.count()).toBe(0);
  });

  it('signs the record, and stops at the most brands', async () => {
    await writeSettings({ recordName: 'Ayşe' });
    const list = Array.from({ length: LIMITS.brands + 2 }, (_, i) => `Brand ${i};x.com/brand${i}`);
    const started = performance.now();
    const outcome = await run(list.join('\n'));
    expect(outcome).toMatchObject({ value: { created: LIMITS.brands, leftOut: 2 } });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((await db.ledger.toArray()).every(({ by }) => by === 'Ayşe')).toBe(true);
  }, 20_000);
});

describe('a file', () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));

  it.each([
    ['UTF-8', bytes('Işık;x.com/isik')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Işık;x.com/isik')],
    ['UTF-16', bytes([...Buffer.from('\uFEFFIşık;x.com/isik', 'utf16le')])],
    ['windows-1254', bytes('I', [0xfe], [0xfd], 'k;x.com/isik')],
  ])('in %s is read with its Turkish letters', async (_, file) => {
    const outcome = await readListFile(file);
    expect(outcome).toEqual({ ok: true, value: 'Işık;x.com/isik' });
  });

  it('that is far too large is not read', async () => {
    const outcome = await readListFile(bytes('x'.repeat(CLIENT_LIST_LIMIT + 1)));
    expect(outcome).toMatchObject({ problem: { code: 'list-too-large' } });
  });
});
