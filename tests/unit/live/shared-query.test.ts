import { expect, it, vi } from 'vitest';
import { db } from '../../../lib/db/database';
import type { PlannedBreak } from '../../../lib/domain/planned-break';
import { sharedQuery } from '../../../lib/live/shared-query';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

const aBreak = (id: string, brandId = 'a'): PlannedBreak => ({
  id,
  brandId,
  from: '2026-11-02',
  to: '2026-11-08',
  setAt: '2026-11-01T08:00:00.000Z',
});

/** Counts the breaks of a brand, and how often it was asked to. */
function counting(brandId = 'a') {
  const read = vi.fn(async () => db.breaks.where('brandId').equals(brandId).count());
  return { read, query: () => sharedQuery(`breaks ${brandId}`, async () => read()) };
}

const listen = <T>(query: ReturnType<typeof sharedQuery<T>>) => {
  const told: T[] = [];
  const failures: unknown[] = [];
  const { unsubscribe } = query.subscribe(
    (value) => told.push(value),
    (error) => failures.push(error),
  );
  return { told, failures, unsubscribe };
};

it('reads once for all who listen, and tells each of them of every change', async () => {
  const { read, query } = counting();
  const [one, other] = [listen(query()), listen(query())];
  await vi.waitFor(() => expect(other.told).toEqual([0]));
  expect(one.told).toEqual([0]);
  expect(read).toHaveBeenCalledTimes(1);
  await db.breaks.add(aBreak('1'));
  await vi.waitFor(() => expect(other.told).toEqual([0, 1]));
  expect(one.told).toEqual([0, 1]);
  expect(read).toHaveBeenCalledTimes(2);
  one.unsubscribe();
  other.unsubscribe();
});

it('has the value at once for who comes later, and goes on for those who stay', async () => {
  const { read, query } = counting();
  const first = listen(query());
  expect(query().hasValue()).toBe(false);
  await vi.waitFor(() => expect(first.told).toEqual([0]));
  expect(query().hasValue() && query().getValue()).toBe(0);
  const later = listen(query());
  expect(later.told).toEqual([0]);
  first.unsubscribe();
  await db.breaks.add(aBreak('1'));
  await vi.waitFor(() => expect(later.told).toEqual([0, 1]));
  expect(first.told).toEqual([0]);
  expect(read).toHaveBeenCalledTimes(2);
  later.unsubscribe();
});

it('ends with the last listener, and reads anew for the next one', async () => {
  const { read, query } = counting();
  const first = listen(query());
  await vi.waitFor(() => expect(first.told).toEqual([0]));
  first.unsubscribe();
  await db.breaks.add(aBreak('1'));
  expect(query().hasValue()).toBe(false);
  const next = listen(query());
  expect(next.told).toEqual([]);
  await vi.waitFor(() => expect(next.told).toEqual([1]));
  expect(read).toHaveBeenCalledTimes(2);
  next.unsubscribe();
});

it('keeps what has another name apart', async () => {
  await db.breaks.add(aBreak('1', 'b'));
  const [a, b] = [listen(counting('a').query()), listen(counting('b').query())];
  await vi.waitFor(() => expect([a.told, b.told]).toEqual([[0], [1]]));
  a.unsubscribe();
  b.unsubscribe();
});

it('says to all that it could not be read, and tries anew for who comes later', async () => {
  let isBroken = true;
  const query = () =>
    sharedQuery('fragile', async () => {
      if (isBroken) throw new Error('broken');
      return 1;
    });
  const [one, other] = [listen(query()), listen(query())];
  await vi.waitFor(() => expect(other.failures).toHaveLength(1));
  expect(one.failures).toEqual([new Error('broken')]);
  isBroken = false;
  const later = listen(query());
  await vi.waitFor(() => expect(later.told).toEqual([1]));
  for (const { unsubscribe } of [one, other, later]) unsubscribe();
});
