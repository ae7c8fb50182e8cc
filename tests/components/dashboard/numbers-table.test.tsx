import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import {
  cellBelow,
  pasted,
  tableGrid,
} from '@/components/screens/dashboard/numbers/table/table-grid';
import { recordCount } from '@/lib/actions/record-count';
import { recordNumbers } from '@/lib/actions/record-numbers';
import { db } from '@/lib/db/database';
import type { Account } from '@/lib/domain/brand';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { standInForTopLayer } from '../top-layer';

// The page reads much at once, and the machine may be busy.
const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const today = TODAY.toString();

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

/** Instagram shows three counts, LinkedIn one, TikTok four. */
async function showTable(language: Language = 'en') {
  const brand = await aBrand({
    accounts: [
      { network: 'instagram', handle: 'acme' },
      { network: 'linkedin', handle: 'acme' },
      { network: 'tiktok', handle: 'acme' },
    ],
  });
  const accounts = await db.accounts.where('brandId').equals(brand.id).sortBy('addedAt');
  const idOf = (network: string) => accounts.find((one) => one.network === network)?.id ?? '';
  await speak(language, ['numbers', 'return', 'metrics', 'plan', 'dashboard']);
  const shown = render(<NumbersPage />);
  const open = async () => user.click(await screen.findByTestId('table-open'));
  return { brand, idOf, open, ...shown };
}
const cell = (name: string | RegExp) =>
  within(screen.getByTestId('table-form')).getByRole('textbox', { name });
const stored = async () =>
  (await db.snapshots.toArray())
    .map(({ accountId, metric, value }) => `${accountId} ${metric} ${value}`)
    .toSorted();

describe('the table', () => {
  it('has the counts that each network shows, and those of the week', async () => {
    const { open } = await showTable();
    await open();
    const names = within(screen.getByTestId('table-form'))
      .getAllByRole('textbox')
      .map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual([
      'Followers, Instagram @acme',
      'Following, Instagram @acme',
      'Posts, Instagram @acme',
      'Followers, LinkedIn acme',
      'Followers, TikTok @acme',
      'Following, TikTok @acme',
      'Posts, TikTok @acme',
      'Likes, TikTok @acme',
      'Enquiries',
      'Orders',
      'Visits',
    ]);
    expect(cell('Followers, Instagram @acme')).toHaveFocus();
  });

  it('goes down on Enter, to the next column at its end, and to the button at last', async () => {
    const { open } = await showTable();
    await open();
    await user.keyboard('1{Enter}2{Enter}3{Enter}4{Enter}{Enter}{Enter}');
    expect(cell('Following, Instagram @acme')).toHaveFocus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(cell('Visits')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(cell('Orders')).toHaveFocus();
    await user.click(cell('Likes, TikTok @acme'));
    await user.keyboard('{Enter}');
    expect(screen.getByTestId('table-save')).toHaveFocus();
    expect(await db.snapshots.count()).toBe(0);
    expect(cell('Enquiries')).toHaveValue('4');
  });

  it.each<[Language, string, string]>([
    ['en', '12,300\r\n450\r\n\r\n0\r\n', 'Followers, Instagram @acme'],
    ['tr', '12.300\n450\n\n0\n', 'Takipçi, Instagram @acme'],
  ])(
    'takes a pasted column as %s writes numbers, and saves it at once',
    async (language, column, first) => {
      const { idOf, open } = await showTable(language);
      await open();
      await user.click(cell(first));
      await user.paste(column);
      await user.click(screen.getByTestId('table-save'));
      await waitFor(() => expect(screen.queryByTestId('table-form')).toBeNull());
      expect(await stored()).toEqual(
        [
          `${idOf('instagram')} followers 12300`,
          `${idOf('linkedin')} followers 450`,
          // The empty line was TikTok's, which is not known; behind it the week's enquiries begin.
          ' enquiries 0',
        ].toSorted(),
      );
      await waitFor(() => expect(screen.getByTestId('table-open')).toHaveFocus());
      const text = language === 'en' ? 'The table is saved.' : 'Tablo kaydedildi.';
      expect(screen.getByText(text)).toBeVisible();
    },
  );

  it('says which cells cannot be read, writes none of the others, and leads to them', async () => {
    const { open } = await showTable();
    await open();
    await user.click(cell('Followers, Instagram @acme'));
    await user.paste('1.234\n450\nmany');
    await user.click(screen.getByTestId('table-save'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('2 cells cannot be read, and nothing is saved yet');
    expect(alert).toHaveTextContent('Followers, Instagram @acme: “1.234” write 1234 or 1,234');
    expect(alert).toHaveTextContent(
      'Followers, TikTok @acme: “many” write a whole number such as 1,250',
    );
    expect(await db.snapshots.count()).toBe(0);
    expect(cell('Followers, LinkedIn acme')).toHaveValue('450');
    await user.click(screen.getByRole('button', { name: /TikTok @acme: “many”/ }));
    const wrong = cell('Followers, TikTok @acme');
    expect(wrong).toHaveFocus();
    expect(wrong).toBeInvalid();
    await user.clear(wrong);
    await user.clear(cell('Followers, Instagram @acme'));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByTestId('table-save'));
    await waitFor(async () => expect(await db.snapshots.count()).toBe(1));
  });

  it('says how many pasted numbers found no cell', async () => {
    const { open } = await showTable();
    await open();
    await user.click(cell('Orders'));
    await user.paste('1\n2\n3\n4');
    expect(await screen.findByText(/2 pasted numbers found no cell/)).toBeVisible();
    expect(cell('Visits')).toHaveValue('2');
  });

  it('shows what is recorded for the day, corrects it, and takes back what is cleared', async () => {
    const { brand, idOf, open } = await showTable();
    const accountId = idOf('instagram');
    await recordNumbers(brand.id, {
      day: today,
      followers: { [accountId]: 500 },
      others: [{ accountId, metric: 'posts', value: 9 }],
      brand: { visits: 40 },
    });
    await open();
    await waitFor(() => expect(cell('Posts, Instagram @acme')).toHaveValue('9'));
    await user.clear(cell('Posts, Instagram @acme'));
    await user.clear(cell('Visits'));
    await user.clear(cell('Followers, Instagram @acme'));
    await user.type(cell('Followers, Instagram @acme'), '501');
    await user.click(screen.getByTestId('table-save'));
    await waitFor(async () => expect(await stored()).toEqual([`${accountId} followers 501`]));
    expect((await db.snapshots.toArray())[0]?.was).toMatchObject([{ value: 500 }]);
  });

  it('refuses to save nothing, and a day that is still to come', async () => {
    const { open } = await showTable();
    await open();
    await user.click(screen.getByTestId('table-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
    const day = within(screen.getByTestId('table-form')).getByTestId('numbers-day');
    await user.clear(day);
    await user.type(day, TODAY.add({ days: 3 }).toString());
    await user.type(cell('Visits'), '5');
    await user.click(screen.getByTestId('table-save'));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveAttribute('data-problem', 'field-date'),
    );
    expect(await db.snapshots.count()).toBe(0);
  });

  it.each(LANGUAGES)('has names for everything that can be operated, in %s', async (language) => {
    const { open, container } = await showTable(language);
    await open();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the history', () => {
  it('shows other counts, what a rounded one may be, and what a corrected one was', async () => {
    const { brand, idOf } = await showTable();
    const accountId = idOf('instagram');
    const week = TODAY.subtract({ days: 7 }).toString();
    const about = { value: 12_300, min: 12_250, max: 12_349, exact: false };
    await recordCount(brand.id, accountId, about, week);
    await recordCount(
      brand.id,
      accountId,
      { value: 80, min: 80, max: 80, exact: true },
      week,
      'posts',
    );
    await recordNumbers(brand.id, { day: today, followers: { [accountId]: 12_400 } });
    await recordNumbers(brand.id, { day: today, followers: { [accountId]: 12_420 } });
    const table = await screen.findByTestId('history');
    await waitFor(() => expect(table).toHaveTextContent('12,420'));
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toContain('Instagram @acmePosts');
    const [present, before] = screen.getAllByTestId('history-week');
    if (!present || !before) throw new Error('no weeks');
    expect(
      within(before)
        .getAllByRole('cell')
        .slice(0, 2)
        .map((one) => one.textContent),
    ).toEqual(['≈ 12,30012,250 to 12,349', '80']);
    expect(within(present).getAllByRole('cell')[0]).toHaveTextContent('≈ +120');
    await user.click(within(present).getByTestId('earlier-values'));
    expect(await within(present).findByText(/^was 12,400 until/)).toBeInTheDocument();
    expect(within(before).queryByTestId('earlier-values')).toBeNull();
  });
});

describe('the grid', () => {
  const account = (id: string, network: Account['network']): Account => ({
    id,
    brandId: 'b',
    network,
    handle: id,
    key: id,
    addedAt: '',
  });
  const accounts = [account('i', 'instagram'), account('l', 'linkedin')];
  const grid = tableGrid({ accounts, snapshots: [] });

  it('lays a block of cells where each belongs, and moves no number to another account', () => {
    expect(pasted(grid, 'i followers', '1\t2\t3\n4\t5\t6\n7\t8')).toEqual({
      texts: {
        'i followers': '1',
        'i following': '2',
        'i posts': '3',
        'l followers': '4',
        ' enquiries': '7',
      },
      left: 3,
    });
  });

  it('leaves cells alone for which nothing was copied', () => {
    expect(pasted(grid, 'l followers', '\n 5 \n').texts).toEqual({ ' enquiries': '5' });
  });

  it('goes round the table down the columns', () => {
    const order = ['i followers'];
    for (;;) {
      const next = cellBelow(grid, order.at(-1) ?? '', 1);
      if (!next) break;
      order.push(next.key);
    }
    expect(order).toEqual([
      'i followers',
      'l followers',
      ' enquiries',
      ' orders',
      ' visits',
      'i following',
      'i posts',
    ]);
  });
});
