import { beforeEach, describe, expect, it } from 'vitest';
import { type Correction, correctCounted } from '../../../lib/actions/correct-counted';
import { editTime } from '../../../lib/actions/edit-time';
import { moveTime } from '../../../lib/actions/move-time';
import { removeTime } from '../../../lib/actions/remove-time';
import { restoreTime } from '../../../lib/actions/restore-time';
import { splitTime } from '../../../lib/actions/split-time';
import { db } from '../../../lib/db/database';
import { readTimeRows } from '../../../lib/db/time-rows';
import type { Outcome } from '../../../lib/domain/problem';
import { TimeEntry } from '../../../lib/domain/time-entry';
import { totalOf } from '../../../lib/measure/time/sum-time';
import { piecesOfEntry, piecesOfVisits } from '../../../lib/domain/time-piece';
import { startsWithFreshData } from '../fresh-data';
import { aVisitDay } from '../measure/time/pieces';
import { aBrand } from './a-brand';

startsWithFreshData();

const DAY = '2026-01-10';
const code = (outcome: Outcome) => (outcome.ok ? undefined : outcome.problem.code);
let first = '';
let second = '';

beforeEach(async () => {
  first = (await aBrand()).brandId;
  second = (await aBrand({ name: 'Beta', standing: 'measuring', accounts: [] })).brandId;
  await db.visitDays.bulkAdd([
    aVisitDay({
      day: DAY,
      brandId: first,
      kind: 'composer',
      activeSeconds: 3600,
      byStage: [3600, 0, 0],
    }),
    aVisitDay({ day: DAY, brandId: first, kind: 'feed', activeSeconds: 5000 }),
    aVisitDay({ day: DAY, brandId: '', kind: 'composer', activeSeconds: 1210.5 }),
  ]);
});

const row = (brandId: string): Omit<Correction, 'to'> => ({
  day: DAY,
  brandId,
  network: 'instagram',
  work: 'create',
  seconds: 1200,
});

/** The seconds of a brand, as every sum counts them. */
async function secondsOf(brandId: string) {
  const { visitDays, entries } = await readTimeRows(undefined, DAY, DAY);
  const pieces = [
    ...visitDays.flatMap((one) => piecesOfVisits(one, () => 1)),
    ...entries.flatMap(piecesOfEntry),
  ];
  return totalOf(pieces.filter((piece) => piece.brandId === brandId));
}

describe('what was counted', () => {
  it('goes to another brand as two entries, and the counting stays as it was', async () => {
    const before = await db.visitDays.toArray();
    expect(await correctCounted({ ...row(first), to: second, note: 'Was Beta' })).toMatchObject({
      ok: true,
    });
    expect(await db.visitDays.toArray()).toEqual(before);
    const entries = await db.timeEntries.toArray();
    for (const entry of entries) TimeEntry.parse(entry);
    const of = (brandId: string) => entries.find((entry) => entry.brandId === brandId);
    // The stage that the counting named, and that of the brand which it goes to.
    expect(of(first)).toMatchObject({
      seconds: -1200,
      stage: 1,
      source: 'correction',
      work: 'create',
    });
    expect(of(second)).toMatchObject({
      seconds: 1200,
      stage: 3,
      source: 'correction',
      note: 'Was Beta',
    });
    // What was noted for the other one is none of this brand's business.
    expect(of(first)).not.toHaveProperty('note');
    expect(await secondsOf(first)).toBe(8600 - 1200);
    expect(await secondsOf(second)).toBe(1200);
  });

  it('of nobody goes to a brand, and is missing at nobody', async () => {
    await correctCounted({ ...row(''), to: second });
    expect(await secondsOf('')).toBeCloseTo(10.5);
    expect(await secondsOf(second)).toBe(1200);
    expect(await db.timeEntries.count()).toBe(1);
    expect(code(await correctCounted({ ...row(''), to: second }))).toBe('time-too-much');
  });

  it('is taken away', async () => {
    await correctCounted({ ...row(first), to: undefined, note: 'Private' });
    expect(await secondsOf(first)).toBe(7400);
    expect(await db.timeEntries.toArray()).toMatchObject([{ seconds: -1200, note: 'Private' }]);
  });

  it('never gives more than there is, corrections so far included', async () => {
    expect(await correctCounted({ ...row(first), seconds: 3720, to: second })).toMatchObject({
      problem: { code: 'time-too-much', values: { limit: 60 } },
    });
    await correctCounted({ ...row(first), seconds: 3000, to: second });
    expect(await correctCounted({ ...row(first), seconds: 1200, to: undefined })).toMatchObject({
      problem: { code: 'time-too-much', values: { limit: 10 } },
    });
    // Minutes are shown rounded; whoever takes them all takes what there is.
    expect((await correctCounted({ ...row(''), seconds: 1260, to: first })).ok).toBe(true);
    expect(await secondsOf('')).toBeCloseTo(0.5);
    expect(await secondsOf(second)).toBe(3000);
  });

  it.each([
    ['less than a minute', { seconds: 30 }, 'time-length'],
    ['no number', { seconds: Number.NaN }, 'time-length'],
    ['another kind of work', { work: 'talk' as const }, 'time-too-much'],
    ['another network', { network: 'x' as const }, 'time-too-much'],
    ['a note too long', { note: 'x'.repeat(161) }, 'field-too-long'],
    ['a brand that is gone', { to: 'gone' }, 'brand-missing'],
  ])('is not corrected by %s', async (_, wrong, expected) => {
    expect(code(await correctCounted({ ...row(first), to: second, ...wrong }))).toBe(expected);
    expect(await db.timeEntries.count()).toBe(0);
  });
});

describe('a correction', () => {
  it('is put aside and taken back with its other half', async () => {
    await correctCounted({ ...row(first), to: second });
    const [one] = await db.timeEntries.toArray();
    await removeTime(one?.id ?? '');
    expect(await secondsOf(first)).toBe(8600);
    expect(await secondsOf(second)).toBe(0);
    const other = (await db.timeEntries.toArray()).find(({ id }) => id !== one?.id);
    expect((await restoreTime(other?.id ?? '')).ok).toBe(true);
    expect(await secondsOf(first)).toBe(7400);
    expect(await secondsOf(second)).toBe(1200);
  });

  it('is not taken back where the time went elsewhere meanwhile', async () => {
    await correctCounted({ ...row(first), seconds: 3000, to: second });
    const pair = await db.timeEntries.toArray();
    await removeTime(pair[0]?.id ?? '');
    await correctCounted({ ...row(first), seconds: 1800, to: undefined });
    for (const { id } of pair) {
      expect(await restoreTime(id)).toMatchObject({
        problem: { code: 'time-too-much', values: { limit: 30 } },
      });
    }
    expect(await secondsOf(first)).toBe(6800);
    expect(await secondsOf(second)).toBe(0);
  });

  it('stays as it is', async () => {
    await correctCounted({ ...row(first), to: second });
    const [entry] = await db.timeEntries.toArray();
    const id = entry?.id ?? '';
    const written = { day: DAY, seconds: 60, work: 'away' } as const;
    expect(code(await editTime(id, written))).toBe('time-is-correction');
    expect(code(await splitTime(id, { seconds: 60, work: 'away' }))).toBe('time-is-correction');
    expect(code(await moveTime(id, second))).toBe('time-is-correction');
  });
});

it('reads one brand’s rows only where one brand is shown', async () => {
  await correctCounted({ ...row(''), to: second, note: 'Of Beta' });
  const rows = await readTimeRows(first, DAY, DAY);
  expect(JSON.stringify(rows)).not.toContain(second);
  expect(JSON.stringify(rows)).not.toContain('Of Beta');
  expect(rows.visitDays).toHaveLength(2);
  expect((await readTimeRows(second, DAY, DAY)).entries).toHaveLength(1);
  expect((await readTimeRows(undefined, '2026-01-11', '2026-01-12')).visitDays).toEqual([]);
});
