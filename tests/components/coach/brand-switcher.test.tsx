import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { BrandSwitcher } from '@/components/coach/brand-switcher';
import { findBrands } from '@/components/coach/find-brands';
import { storedSettings } from '@/lib/db/stored-settings';
import type { Brand } from '@/lib/domain/brand';
import { useWorkingBrand } from '@/lib/live/use-brands';
import { speak } from '../all-texts';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { violations } from './violations';

const user = userEvent.setup();

function Switcher() {
  const brand = useWorkingBrand();
  return brand === undefined ? null : <BrandSwitcher brand={brand} />;
}
/** Opens the switcher once it is known that it is the one for many brands. */
async function openFinder() {
  const button = () => screen.findByTestId('brand-switcher');
  await waitFor(async () => expect(await button()).toHaveAttribute('aria-haspopup', 'dialog'));
  await user.click(await button());
  return screen.findByTestId('brand-find');
}
const working = async () => (await storedSettings()).workingBrandId;
async function brands(count: number): Promise<Brand[]> {
  const all: Brand[] = [];
  for (let index = 1; index <= count; index += 1) {
    all.push(await aBrand({ name: `Brand ${index}`, accounts: [] }));
  }
  return all;
}

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

describe.each(['en', 'tr'] as const)('the switcher in %s', (language) => {
  it('lists a few brands with their marks, and can work for none', async () => {
    const all = await brands(3);
    await speak(language, ['coach']);
    render(<Switcher />);
    await user.click(await screen.findByTestId('brand-switcher'));
    await waitFor(() => expect(screen.getAllByRole('menuitemradio')).toHaveLength(4));
    expect(screen.getAllByTestId('brand-mark')).toHaveLength(4);
    await user.click(document.querySelector(`[data-item="${all[0]?.id}"]`) as Element);
    await waitFor(async () => expect(await working()).toBe(all[0]?.id));
    await user.click(document.querySelector('[data-item="none"]') as Element);
    await waitFor(async () => expect(await working()).toBeUndefined());
    expect(await screen.findByTestId('brand-none')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('finds one of many by typing, with the keyboard alone', async () => {
    const all = await brands(60);
    await speak(language, ['coach']);
    render(<Switcher />);
    const field = await openFinder();
    expect(field).toHaveFocus();
    expect(screen.getAllByRole('option')).toHaveLength(50);
    expect(await violations()).toEqual([]);
    await user.type(field, 'BRAND 5');
    // 5, and 50 to 59.
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(11));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active).toHaveTextContent('Brand 50');
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await working()).toBe(all[49]?.id));
    await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent('Brand 50'));
    await waitFor(() => expect(screen.queryByTestId('brand-find')).toBeNull());
  });

  it('says that nothing is found, and still offers the rest', async () => {
    await brands(8);
    await speak(language, ['coach']);
    render(<Switcher />);
    await user.type(await openFinder(), 'zzz');
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await working()).toBeUndefined());
  });
});

describe('finding brands', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }) as Brand);
  it.each([
    ['', ['Ab', 'Işık', 'Zab'], 3],
    ['ab', ['Ab', 'Zab'], 2],
    ['AB', ['Ab', 'Zab'], 2],
    ['ışık', ['Işık'], 1],
    ['isik', ['Işık'], 1],
    ['q', [], 0],
  ])('by %j gives %j', (text, names, count) => {
    const found = findBrands(named('Ab', 'Işık', 'Zab'), text, 50);
    expect(found.shown.map(({ name }) => name)).toEqual(names);
    expect(found.count).toBe(count);
  });

  it('puts names that begin with the text first, and shows no more than asked for', () => {
    const { shown, count } = findBrands(named('Zab', 'Ab', 'Abc'), 'ab', 2);
    expect(shown.map(({ name }) => name)).toEqual(['Ab', 'Abc']);
    expect(count).toBe(3);
  });
});
