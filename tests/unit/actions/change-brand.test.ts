import { describe, expect, it } from 'vitest';
import { changeBrand } from '../../../lib/actions/change-brand';
import { db } from '../../../lib/db/database';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';

startsWithFreshData();

const costs = { value: { hourly: 40, monthly: 100, currency: 'EUR' }, summary: 'Hourly: 40' };

describe('changing a brand', () => {
  it('changes what is named and leaves the rest', async () => {
    const { brandId } = await aBrand();
    const before = await db.brands.get(brandId);
    const retainer = { hours: 20, fee: 1500 };
    expect(
      await changeBrand(brandId, { colour: 'plum', initial: 'AC', clientLanguage: 'tr', retainer }),
    ).toEqual({ ok: true, value: undefined });
    expect(await db.brands.get(brandId)).toEqual({
      ...before,
      colour: 'plum',
      initial: 'AC',
      clientLanguage: 'tr',
      retainer,
    });
  });

  it('takes away what is set to nothing', async () => {
    const { brandId } = await aBrand();
    await changeBrand(brandId, { initial: 'A', clientLanguage: 'en', retainer: { hours: 5 } });
    await changeBrand(brandId, {
      initial: undefined,
      clientLanguage: undefined,
      retainer: undefined,
    });
    const brand = await db.brands.get(brandId);
    for (const key of ['initial', 'clientLanguage', 'retainer'])
      expect(brand).not.toHaveProperty(key);
    expect(brand).toHaveProperty('colour');
  });

  it('writes the costs to the brief, and the record gets its line', async () => {
    const { brandId } = await aBrand();
    expect((await changeBrand(brandId, { name: 'Acme Tea' }, costs)).ok).toBe(true);
    expect((await db.briefs.get(brandId))?.costs?.value).toEqual(costs.value);
    const notes = (await db.ledger.toArray()).map((line) => ('note' in line ? line.note : ''));
    expect(notes).toContain('Hourly: 40');
  });

  it.each([
    ['no name', { name: ' ' }, 'brand-name-missing'],
    ['a name that is far too long', { name: 'x'.repeat(81) }, 'brand-name-too-long'],
    ['three signs', { initial: 'ABC' }, 'initial-too-long'],
    ['an empty initial', { initial: ' ' }, 'initial-too-long'],
    ['no hours', { retainer: { hours: 0 } }, 'retainer-hours'],
    ['more hours than a month has', { retainer: { hours: 745 } }, 'retainer-hours'],
    ['a fee below zero', { retainer: { hours: 5, fee: -1 } }, 'form-broken'],
    ['a colour that is not ours', { colour: 'red' as never }, 'form-broken'],
    ['a language that is not ours', { clientLanguage: 'xx' as never }, 'form-broken'],
  ])('refuses %s with all the rest', async (_, change, code) => {
    const { brandId } = await aBrand();
    const before = await db.brands.get(brandId);
    const outcome = await changeBrand(brandId, { colour: 'teal', ...change }, costs);
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    expect(await db.brands.get(brandId)).toEqual(before);
    expect(await db.briefs.get(brandId)).toBeUndefined();
  });

  it('changes nothing of the brand where the costs cannot be saved', async () => {
    const { brandId } = await aBrand();
    const broken = { ...costs, value: { ...costs.value, currency: 'euro' } };
    expect(await changeBrand(brandId, { name: 'Acme Tea' }, broken)).toMatchObject({
      problem: { code: 'form-broken' },
    });
    expect((await db.brands.get(brandId))?.name).toBe('Acme');
  });

  it('says that a brand is gone', async () => {
    expect(await changeBrand('gone', { name: 'Acme' })).toMatchObject({
      problem: { code: 'brand-missing' },
    });
  });
});
