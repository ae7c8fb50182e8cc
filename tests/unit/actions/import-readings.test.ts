import { describe, expect, it } from 'vitest';
import { importReadings } from '../../../lib/actions/import-readings';
import { markPublished, planPost, putBackPost, removePost } from '../../../lib/actions/plan-posts';
import { removeAccount } from '../../../lib/actions/remove-account';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { undoImports } from '../../../lib/actions/undo-imports';
import { readBrandFacts } from '../../../lib/db/brand-facts';
import { db } from '../../../lib/db/database';
import { weekOf } from '../../../lib/domain/calendar';
import type { ImportHead, RowsToStore } from '../../../lib/importing/rows-to-store';
import type { ExportReading } from '../../../lib/exports/export-reading';
import { startsWithFreshData } from '../fresh-data';
import { stored, value } from '../importing/a-reading';
import { aBrand, today } from './a-brand';

startsWithFreshData();

const anAccount = async (name = 'Acme') => {
  const { brandId, account } = await aBrand({
    name,
    accounts: [{ network: 'x', handle: name.toLowerCase() }],
  });
  return { brandId, accountId: account.x ?? '' };
};
const way = { signal: new AbortController().signal, onProgress: () => undefined };
const hash = (digit: string) => digit.repeat(64);
const counts = () => Promise.all([db.imports.count(), db.series.count(), db.postReadings.count()]);

const days = (head: Partial<ImportHead>, ...amounts: number[]) =>
  stored(head, {
    rows: amounts.map((amount, at) => value(`2026-11-0${at + 1}`, 'impressions', amount)),
    period: { from: '2026-11-01', to: '2026-11-09', by: 'file' },
  });
const posts = (head: Partial<ImportHead>, count: number, part: Partial<ExportReading> = {}) =>
  stored(head, {
    posts: Array.from({ length: count }, (_, at) => ({ id: `${at}`, metrics: { likes: at } })),
    ...part,
  });

describe('an import', () => {
  it('stores what was read, and writes one line into the record', async () => {
    const head = await anAccount();
    const outcome = await importReadings(
      [days(head, 10, 20), posts({ ...head, hash: hash('b') }, 3)],
      way,
    );
    expect(outcome).toMatchObject({ ok: true, value: { already: 0 } });
    expect(await counts()).toEqual([2, 1, 3]);
    const lines = await db.ledger.toArray();
    expect(lines.filter(({ what }) => what === 'numbers-imported')).toMatchObject([
      { source: 'x', values: 5, from: '2026-11-01', to: '2026-11-09' },
    ]);
  });

  it('of the same file again changes nothing, whatever the file is called now', async () => {
    const head = await anAccount();
    await importReadings([days(head, 10)], way);
    const again = await importReadings([days({ ...head, chosen: 'copy.csv' }, 10)], way);
    expect(again).toEqual({ ok: false, problem: { code: 'import-already' } });
    // A new table beside it comes in; the old one is left as it is.
    const mixed = await importReadings(
      [days(head, 10), posts({ ...head, hash: hash('b') }, 1)],
      way,
    );
    expect(mixed).toMatchObject({ ok: true, value: { already: 1 } });
    expect(await counts()).toEqual([2, 1, 1]);
  });

  it('stores two tables of one file that have one title', async () => {
    const head = await anAccount();
    const tables = [days({ ...head, id: 'one' }, 10), posts({ ...head, id: 'two' }, 2)];
    expect(await importReadings(tables, way)).toMatchObject({
      ok: true,
      value: { ids: ['one', 'two'], already: 0 },
    });
    expect(await counts()).toEqual([2, 1, 2]);
    expect(await importReadings(tables, way)).toMatchObject({ ok: false });
  });

  it('takes the place of an earlier one of the same file, and nothing of that is left', async () => {
    const head = await anAccount();
    await importReadings([days({ ...head, id: 'old' }, 10, 20)], way);
    const again = { ...days({ ...head, id: 'new' }, 7), replaces: ['old'] };
    expect(await importReadings([again], way)).toMatchObject({
      ok: true,
      value: { ids: ['new'], already: 0, replaced: 1 },
    });
    expect(await db.imports.toCollection().primaryKeys()).toEqual(['new']);
    expect(await db.series.toArray()).toMatchObject([{ importId: 'new', values: [7] }]);
    const lines = await db.ledger.where('brandId').equals(head.brandId).toArray();
    expect(lines.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['numbers-taken-back', 'numbers-imported']),
    );
  });

  it('takes no place of another file, of one that is hidden in a call, or when it is stopped', async () => {
    const head = await anAccount();
    const other = await anAccount('Borealis');
    await importReadings([days({ ...head, id: 'file', hash: hash('b') }, 10)], way);
    await importReadings([days({ ...other, id: 'hidden' }, 10)], way);
    await importReadings([days({ ...head, id: 'old', chosen: 'z.csv' }, 10)], way);
    const stop = new AbortController();
    stop.abort();
    const table = { ...days({ ...head, id: 'new' }, 7), replaces: ['file', 'hidden', 'old'] };
    await importReadings([table], { ...way, signal: stop.signal });
    expect((await db.imports.toCollection().primaryKeys()).toSorted()).toEqual([
      'file',
      'hidden',
      'old',
    ]);
    await db.settings.update('settings', {
      call: { brandId: head.brandId, others: 'another brand' },
    });
    expect(await importReadings([table], way)).toMatchObject({ ok: true, value: { replaced: 1 } });
    expect((await db.imports.toCollection().primaryKeys()).toSorted()).toEqual([
      'file',
      'hidden',
      'new',
    ]);
  });

  it('stores nothing of its first table where the last is for an account that is gone', async () => {
    const head = await anAccount();
    const gone = posts({ ...head, accountId: 'gone', hash: hash('b') }, 1);
    expect(await importReadings([days(head, 10), gone], way)).toMatchObject({
      ok: false,
      problem: { code: 'import-account' },
    });
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('that is stopped half-way leaves nothing behind', async () => {
    const head = await anAccount();
    const stop = new AbortController();
    const outcome = await importReadings(
      [days(head, 10), posts({ ...head, hash: hash('b') }, 9000)],
      {
        signal: stop.signal,
        onProgress: (share) => {
          if (share > 0.4) stop.abort();
        },
      },
    );
    expect(outcome).toEqual({ ok: false, problem: { code: 'import-stopped' } });
    expect(await counts()).toEqual([0, 0, 0]);
    expect((await db.ledger.toArray()).some(({ what }) => what === 'numbers-imported')).toBe(false);
  });

  it('that fails in its last table leaves nothing of the first', async () => {
    const head = await anAccount();
    const twice = days({ ...head, hash: hash('b'), id: 'one' }, 1);
    const outcome = await importReadings(
      [twice, days({ ...head, hash: hash('c'), id: 'one' }, 2)],
      way,
    );
    expect(outcome).toMatchObject({ ok: false });
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it.each([
    [
      'an account of another brand',
      async () => ({ ...(await anAccount()), accountId: (await anAccount('Borealis')).accountId }),
    ],
    ['an account that is gone', async () => ({ ...(await anAccount()), accountId: 'gone' })],
    ['another network', async () => ({ ...(await anAccount()), source: 'tiktok' as const })],
    [
      'a brand that is put aside',
      async () => {
        const head = await anAccount();
        await db.brands.update(head.brandId, { archivedAt: '2026-11-26T09:00:00.000Z' });
        return head;
      },
    ],
    [
      'a brand that is hidden in a call',
      async () => {
        const head = await anAccount();
        const other = await anAccount('Borealis');
        await db.settings.update('settings', {
          call: { brandId: other.brandId, others: 'another brand' },
        });
        return head;
      },
    ],
  ])('is refused for %s', async (_case, head) => {
    expect(await importReadings([days(await head(), 1)], way)).toEqual({
      ok: false,
      problem: { code: 'import-account' },
    });
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('can be taken back: what an older file said of the same days is there as it was', async () => {
    const head = await anAccount();
    await importReadings([days(head, 10, 20)], way);
    const before = await db.series.toArray();
    const newer = await importReadings([days({ ...head, hash: hash('b') }, 11, 21)], way);
    expect(await db.series.count()).toBe(2);
    if (!newer.ok) throw new Error(newer.problem.code);
    expect(await undoImports(newer.value.ids)).toMatchObject({ ok: true });
    expect(await db.series.toArray()).toEqual(before);
    expect(
      (await db.ledger.toArray()).filter(({ what }) => what === 'numbers-taken-back'),
    ).toHaveLength(1);
    expect(await undoImports(newer.value.ids)).toEqual({
      ok: false,
      problem: { code: 'import-missing' },
    });
  });

  it('goes with its account, and with its brand', async () => {
    const head = await anAccount();
    const other = await anAccount('Borealis');
    await importReadings([days(head, 10), posts({ ...head, hash: hash('b') }, 2)], way);
    await importReadings([days({ ...other, hash: hash('c') }, 10)], way);
    await removeAccount(head.accountId);
    expect(await counts()).toEqual([1, 1, 0]);
    await removeBrand(other.brandId);
    expect(await counts()).toEqual([0, 0, 0]);
  });
});

describe('the posts of a file', () => {
  const day = (ago: number) => today().subtract({ days: ago }).toString();
  const out = (...ago: number[]) =>
    ago.map((days, at) => ({ id: `p${at}`, publishedAt: day(days), metrics: { likes: 1 } }));
  const weekOfDay = (text: string) => weekOf(Temporal.PlainDate.from(text));
  const slots = async () =>
    (await db.slots.toArray()).toSorted((a, b) => (a.doneOn ?? '').localeCompare(b.doneOn ?? ''));
  /** The posts as everything that judges a brand sees them. */
  const planned = async () => {
    const [brand] = await db.brands.toArray();
    const facts = await readBrandFacts(brand?.id ?? '', Temporal.Now.zonedDateTimeISO());
    return [...(facts?.slots ?? [])];
  };
  const taken = async (...tables: RowsToStore[]) => {
    const outcome = await importReadings(tables, way);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  };

  it('count in the plan, once, on the days on which they went out', async () => {
    const head = await anAccount();
    const { counted } = await taken(stored(head, { posts: out(10, 20) }));
    expect(counted).toBe(2);
    expect(await slots()).toMatchObject([
      { doneOn: day(20), week: weekOfDay(day(20)), network: 'x', origin: 'imported' },
      { doneOn: day(10), week: weekOfDay(day(10)), network: 'x', origin: 'imported' },
    ]);
    // A newer file has them too, and one more.
    const newer = stored({ ...head, hash: hash('b') }, { posts: out(10, 20, 3) });
    expect((await taken(newer)).counted).toBe(1);
    expect(await slots()).toHaveLength(3);
  });

  it('are neither answers nor stories, and not of a time that is no longer judged', async () => {
    const head = await anAccount();
    const [answer, story, old] = out(5, 6, 900);
    const posts = [
      { ...answer, kind: 'reply' },
      { ...story, kind: 'story' },
      { ...old },
    ] as ExportReading['posts'];
    expect((await taken(stored(head, { posts }))).counted).toBe(0);
    expect(await slots()).toEqual([]);
  });

  it('are what was planned, and planned again when the file is taken back', async () => {
    const head = await anAccount();
    await planPost(head.brandId, { week: weekOfDay(day(0)), network: 'x', topic: 'Harvest' });
    const [planned] = await slots();
    const { ids, counted } = await taken(stored(head, { posts: out(0) }));
    expect(counted).toBe(1);
    expect(await slots()).toMatchObject([{ id: planned?.id, origin: 'planned', doneOn: day(0) }]);
    await undoImports(ids);
    expect(await slots()).toEqual([planned]);
  });

  it('leave the plan with the last file that shows them, unless the user has said something of them', async () => {
    const head = await anAccount();
    const first = await taken(stored(head, { posts: out(10, 20) }));
    const second = await taken(stored({ ...head, hash: hash('b') }, { posts: out(10) }));
    const [older] = await slots();
    await db.slots.update(older?.id ?? '', { numbers: { on: day(0), engagements: 4 } });
    await undoImports(first.ids);
    expect(await slots()).toMatchObject([{ doneOn: day(20) }, { doneOn: day(10) }]);
    await undoImports(second.ids);
    expect(await slots()).toMatchObject([{ doneOn: day(20) }]);
  });

  it('stay out of the plan when the user took them out, whatever file shows them later', async () => {
    const head = await anAccount();
    await taken(stored(head, { posts: out(10, 20) }));
    const [kept, gone] = await slots();
    await removePost(gone?.id ?? '');
    expect(await planned()).toEqual([kept]);
    const newer = { ...head, hash: hash('b') };
    expect((await taken(stored(newer, { posts: out(10, 20, 3) }))).counted).toBe(1);
    const left = (await planned()).map(({ doneOn }) => doneOn);
    expect(left).toHaveLength(2);
    expect(left).toEqual(expect.arrayContaining([day(20), day(3)]));
    // The very file again, with another answer: it takes its own place.
    const replaces = await db.imports.where('hash').equals(hash('b')).primaryKeys();
    const again = { ...stored(newer, { posts: out(10, 20, 3) }), replaces };
    const outcome = await importReadings([again], way);
    expect(outcome).toMatchObject({ ok: true, value: { counted: 0, replaced: 1 } });
    expect(await planned()).toHaveLength(2);
  });

  it('come back by undo, as they were, and by no file after that a second time', async () => {
    const head = await anAccount();
    await taken(stored(head, { posts: out(10) }));
    const [post] = await planned();
    if (!post) throw new Error('No post');
    await removePost(post.id);
    expect(await planned()).toEqual([]);
    await putBackPost(post);
    expect(await slots()).toEqual([post]);
    expect((await taken(stored({ ...head, hash: hash('b') }, { posts: out(10) }))).counted).toBe(0);
  });

  it('that turned out not to be the planned one leave it planned, and another can take its place', async () => {
    const head = await anAccount();
    await planPost(head.brandId, { week: weekOfDay(day(0)), network: 'x', topic: 'Harvest' });
    await taken(stored(head, { posts: out(0) }));
    const [filled] = await planned();
    await markPublished(filled?.id ?? '', undefined);
    expect(await planned()).toMatchObject([{ id: filled?.id, origin: 'planned' }]);
    await taken(stored({ ...head, hash: hash('b') }, { posts: out(0) }));
    const [still] = await planned();
    expect(still).not.toHaveProperty('doneOn');
    await taken(stored({ ...head, hash: hash('c') }, { posts: out(0, 0) }));
    expect(await planned()).toMatchObject([{ id: filled?.id, topic: 'Harvest', doneOn: day(0) }]);
  });

  it('are forgotten with the last file that shows them, the user’s removal too', async () => {
    const head = await anAccount();
    const { ids } = await taken(stored(head, { posts: out(10) }));
    const [post] = await planned();
    await removePost(post?.id ?? '');
    await undoImports(ids);
    expect(await slots()).toEqual([]);
    expect((await taken(stored(head, { posts: out(10) }))).counted).toBe(1);
  });

  it('complete a task by themselves, which is written into the record', async () => {
    const head = await anAccount();
    await taken(stored(head, { posts: out(0, 0, 0, 0, 0, 0, 0) }));
    const lines = await db.ledger
      .where('[brandId+at]')
      .between([head.brandId, ''], [head.brandId, '\uffff'])
      .toArray();
    expect(lines).toContainEqual(expect.objectContaining({ what: 'task-done', byItself: true }));
  });
});
