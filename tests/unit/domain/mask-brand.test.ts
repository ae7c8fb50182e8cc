import { expect, it } from 'vitest';
import { Account, Brand } from '../../../lib/domain/brand';
import {
  isHidden,
  maskAccounts,
  maskBrand,
  maskBrands,
  maskSettings,
} from '../../../lib/domain/mask-brand';
import { defaultSettings } from '../../../lib/settings/settings';
import { markedBrand } from '../../marks/marked-brand';

const now = Temporal.Now.zonedDateTimeISO();
const rowsOf = (mark: string, id: string) => markedBrand(mark, id, now);
const brandOf = (mark: string, id: string): Brand => Brand.parse(rowsOf(mark, id).brands[0]);
const call = { brandId: 'a', others: 'another brand' };
const own = brandOf('Alpaca', 'a');
const other = brandOf('Zebrafish', 'b');

it('hides nothing while there is no call, and every other brand during one', () => {
  expect(isHidden(undefined, 'b')).toBe(false);
  expect(isHidden(call, 'a')).toBe(false);
  expect(isHidden(call, 'b')).toBe(true);
  expect(maskBrand(other, undefined)).toBe(other);
  expect(maskBrand(own, call)).toBe(own);
});

it('leaves of a hidden brand what the screens cannot do without, and no word of it', () => {
  const masked = maskBrand(other, call);
  expect(Brand.safeParse(masked).success).toBe(true);
  expect(masked.name).toBe('another brand');
  expect(JSON.stringify(masked)).not.toMatch(/zebrafish/i);
  expect(Object.keys(masked).toSorted()).toEqual(
    ['createdAt', 'declared', 'id', 'name', 'stage', 'stageSince'].toSorted(),
  );
});

it('lists hidden brands last, by when they were added, so that no order tells their names', () => {
  const at = (hour: number) => `2026-01-01T0${hour}:00:00.000Z`;
  const brands = [
    { ...brandOf('Aardvark', 'early-name'), createdAt: at(3) },
    own,
    { ...brandOf('Zebra', 'late-name'), createdAt: at(1) },
  ];
  expect(maskBrands(brands, call).map(({ id }) => id)).toEqual(['a', 'late-name', 'early-name']);
  expect(maskBrands(brands, undefined)).toEqual(brands);
});

it('lists the accounts of the call’s brand only', () => {
  const accounts = [...rowsOf('Alpaca', 'a').accounts, ...rowsOf('Zebrafish', 'b').accounts];
  expect(maskAccounts(accounts, call).map(({ handle }) => handle)).toEqual(['alpaca', 'alpaca']);
  expect(maskAccounts(accounts, undefined)).toHaveLength(4);
  expect(Account.safeParse(accounts[0]).success).toBe(true);
});

it('works for the call’s brand whatever is pinned, and keeps quiet about another one’s timer', () => {
  const timer = { brandId: 'b', startedAt: now.toInstant().toString(), work: 'create' as const };
  const settings = {
    ...defaultSettings('en'),
    workingBrandId: 'b',
    sharedAccounts: { 'x zebrafish': 'b' },
    timer: { ...timer, note: 'Zebrafish' },
  };
  expect(maskSettings(settings)).toBe(settings);
  const masked = maskSettings({ ...settings, call });
  expect(masked).toMatchObject({ workingBrandId: 'a', sharedAccounts: {}, timer });
  expect(JSON.stringify(masked)).not.toMatch(/zebrafish/i);
  const ownTimer = { ...settings.timer, brandId: 'a', note: 'Alpaca' };
  expect(maskSettings({ ...settings, timer: ownTimer, call }).timer).toEqual(ownTimer);
});
