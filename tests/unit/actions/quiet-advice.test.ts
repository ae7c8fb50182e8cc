import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import {
  bringBack,
  bringBackHere,
  gotIt,
  muteAdvice,
  noteShown,
  putAside,
  putAsideHere,
} from '../../../lib/actions/quiet-advice';
import { db } from '../../../lib/db/database';
import { quietKey } from '../../../lib/domain/quiet-here';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';

startsWithFreshData();

const TIP = 'tip:composer-plan';
const memory = (brandId: string) => db.adviceMemory.get([brandId, TIP]);

describe('what the user says to an advice', () => {
  it('is remembered: shown once a day, put aside and counted, muted, brought back', async () => {
    const { brandId } = await aBrand();
    await noteShown(brandId, TIP);
    await noteShown(brandId, TIP);
    expect((await memory(brandId))?.shownOn).toEqual([today().toString()]);
    await putAside(brandId, TIP, 'day');
    await putAside(brandId, TIP, 'week');
    expect((await memory(brandId))?.putAside).toBe(2);
    await muteAdvice(brandId, TIP);
    expect((await memory(brandId))?.mutedAt).toBeDefined();
    await bringBack(brandId, TIP);
    expect(await memory(brandId)).toEqual({
      brandId,
      adviceId: TIP,
      shownOn: [today().toString()],
      putAside: 0,
    });
  });

  it('comes back with the day that follows, at midnight', async () => {
    const { brandId } = await aBrand();
    await putAside(brandId, TIP, 'day');
    const midnight = Temporal.Now.zonedDateTimeISO().add({ days: 1 }).startOfDay();
    expect((await memory(brandId))?.quietUntil).toBe(
      midnight.toInstant().toString({ smallestUnit: 'millisecond' }),
    );
  });

  it('is not held against an advice that was read', async () => {
    const { brandId } = await aBrand();
    await gotIt(brandId, TIP);
    expect(await memory(brandId)).toMatchObject({ putAside: 0 });
    expect((await memory(brandId))?.quietUntil).toBeDefined();
  });

  it('holds on one page of one tab, and is gone with the next', async () => {
    const page = { network: 'x', kind: 'composer' } as const;
    const stored = async () => (await browser.storage.session.get(quietKey(7)))[quietKey(7)];
    await putAsideHere(7, page, TIP);
    await putAsideHere(7, page, 'tip:other');
    expect(await stored()).toEqual({ page, adviceIds: [TIP, 'tip:other'] });
    await bringBackHere(7, TIP);
    expect(await stored()).toEqual({ page, adviceIds: ['tip:other'] });
    const next = { network: 'x', kind: 'home' } as const;
    await putAsideHere(7, next, TIP);
    expect(await stored()).toEqual({ page: next, adviceIds: [TIP] });
  });
});
