import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { db } from '@/lib/db/database';
import { stored } from '../../unit/importing/a-reading';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const day = TODAY.toString();

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

async function countedBrand() {
  const brand = await aBrand({ standing: 'posting' });
  const [account] = await db.accounts.where('brandId').equals(brand.id).toArray();
  const at = '2026-11-02T12:00:00.000Z';
  await db.snapshots.bulkPut([
    {
      brandId: brand.id,
      accountId: account?.id ?? '',
      metric: 'followers',
      day,
      value: 12_300,
      range: [12_250, 12_349],
      source: 'read',
      at,
      was: [{ value: 12_000, source: 'typed', at }],
    },
    {
      brandId: brand.id,
      accountId: '',
      metric: 'enquiries',
      day,
      value: 7,
      source: 'typed',
      at,
    },
  ]);
}

describe.each([
  ['en', /≈ 12,300/, /read from the page/, /was 12,000/, /typed/, /Week/],
  ['tr', /≈ 12\.300/, /sayfadan okundu/, /12\.000/, /yazıldı/, /Hafta/],
] as const)(
  'a number that was typed or read, in %s',
  { timeout: 60_000 },
  (language, value, read, before, typed, week) => {
    it('says on a press when, by whom, what it may stand for and what it was, and gives the focus back', async () => {
      await countedBrand();
      await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
      render(<NumbersPage />);
      const summary = await screen.findByTestId('week-summary');
      const [followers, enquiries] = within(summary).getAllByTestId('snapshot-lineage');
      if (!followers || !enquiries) throw new Error('There are not two numbers.');
      await user.click(followers);
      const facts = await screen.findByTestId('source-facts');
      expect(facts).toHaveTextContent(value);
      expect(facts).toHaveTextContent(read);
      expect(facts).toHaveTextContent(before);
      expect(facts).toHaveTextContent(/12[,.]250.*12[,.]349/);
      expect(screen.getByTestId('metric-facts')).toBeInTheDocument();
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('button', { name: /^(Close|Kapat)$/ }));
      expect(followers).toHaveFocus();
      await user.click(enquiries);
      expect(await screen.findByTestId('source-facts')).toHaveTextContent(typed);
      expect(screen.getByTestId('source-facts')).toHaveTextContent(week);
    });

    it('says the same in the recorded weeks and of the points of the chart', async () => {
      await countedBrand();
      await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
      render(<NumbersPage />);
      const history = await screen.findByTestId('history');
      expect(within(history).getAllByTestId('snapshot-lineage')).toHaveLength(2);
      const chart = await screen.findByTestId('chart-followers');
      await user.click(within(chart).getByTestId('chart-lineage'));
      const points = await screen.findByTestId('lineage-points');
      expect(within(points).getAllByRole('row')).toHaveLength(2);
      expect(points).toHaveTextContent(/12[,.]300/);
      expect(await violations()).toEqual([]);
    });
  },
);

describe.each([
  ['en', /Likes and Comments/, /Likes: 30.*Comments: 4/],
  ['tr', /Beğeni ve Yorum/, /Beğeni: 30.*Yorum: 4/],
] as const)('a post of a file, in %s', { timeout: 60_000 }, (language, holds, parts) => {
  it('says which parts its engagement holds, and on a press each of them with file and age', async () => {
    const brand = await aBrand({ standing: 'posting' });
    const [account] = await db.accounts.where('brandId').equals(brand.id).toArray();
    const { imported, posts } = stored(
      { brandId: brand.id, accountId: account?.id ?? '', asOf: day, chosen: 'posts.csv' },
      {
        posts: [
          {
            id: '1',
            publishedAt: `${TODAY.subtract({ days: 7 }).toString()}T10:00`,
            metrics: { likes: 30, comments: 4, reach: 900 },
          },
        ],
        postsCover: 'lifetime',
      },
    );
    await db.imports.add(imported);
    await db.postReadings.bulkAdd(posts);
    await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
    render(<NumbersPage />);
    const row = await screen.findByTestId('imported-post');
    const group = screen.getByTestId('post-group');
    expect(group).toHaveTextContent(holds);
    expect(row).not.toHaveTextContent(holds);
    const [engagement, reach] = within(row).getAllByTestId('post-lineage');
    if (!engagement || !reach) throw new Error('There are not two numbers.');
    await user.click(engagement);
    const facts = await screen.findByTestId('source-facts');
    expect(facts).toHaveTextContent(parts);
    expect(facts).toHaveTextContent('posts.csv');
    expect(facts).toHaveTextContent(/7 (days old|günlük)|7 günlük/);
    // The sum is made here; what a network calls engagements is another thing.
    expect(screen.queryByTestId('metric-facts')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^(Close|Kapat)$/ }));
    await user.click(reach);
    expect(await screen.findByTestId('metric-facts')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    expect(await screen.findByTestId('chart-posts-engagements')).toHaveTextContent(holds);
  });
});

describe.each([
  ['en', 'Engagement here: Likes and Comments', /^Likes$/, 'Views'],
  ['tr', 'Buradaki etkileşim: Beğeni ve Yorum', /^Beğeni$/, 'Görüntülenme'],
] as const)('the posts of files, in %s', (language, common, own, views) => {
  it('say once what is the same for all of a file, and in their rows what differs', async () => {
    const brand = await aBrand({ standing: 'posting' });
    const [account] = await db.accounts.where('brandId').equals(brand.id).toArray();
    const post = (id: string, ago: number, metrics: Record<string, number>) => ({
      id,
      publishedAt: TODAY.subtract({ days: ago }).toString(),
      metrics,
    });
    const head = { brandId: brand.id, accountId: account?.id ?? '', asOf: day };
    for (const [chosen, digit, posts] of [
      [
        'alike.csv',
        'b',
        [
          post('1', 2, { likes: 3, comments: 4 }),
          post('2', 9, { likes: 5, comments: 1, reach: 90 }),
        ],
      ],
      [
        'mixed.csv',
        'c',
        [post('3', 4, { likes: 3 }), post('4', 5, { likes: 1, shares: 2 }), post('5', 6, {})],
      ],
    ] as const) {
      const rows = stored(
        { ...head, chosen, hash: digit.repeat(64) },
        { posts: [...posts], postsCover: 'lifetime' },
      );
      await db.imports.add(rows.imported);
      await db.postReadings.bulkAdd(rows.posts);
    }
    await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
    render(<NumbersPage />);
    await waitFor(() => expect(screen.getAllByTestId('post-group')).toHaveLength(2));
    const [alike, mixed] = screen.getAllByTestId('post-group') as [HTMLElement, HTMLElement];
    const times = (text: string, element: HTMLElement) =>
      (element.textContent ?? '').split(text).length - 1;
    expect([times('alike.csv', alike), times('mixed.csv', mixed)]).toEqual([1, 1]);
    expect(times(common, alike)).toBe(1);
    const rows = within(mixed).getAllByTestId('imported-post');
    expect(within(rows[0] as HTMLElement).getByText(own)).toBeInTheDocument();
    expect(within(mixed).queryByText(common)).toBeNull();
    // No file holds views, so there is no column of dashes.
    const table = within(screen.getByTestId('imported')).getByRole('table', {
      name: /Posts in your files|Dosyalarındaki gönderiler/,
    });
    expect(within(table).queryByRole('columnheader', { name: views })).toBeNull();
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    // Without a title it is told from the others by its day.
    const names = within(table)
      .getAllByTestId('post-lineage')
      .map((button) => button.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(names.length);
    expect(await violations()).toEqual([]);
  });
});

describe.each([
  ['en', /counts as a result.*October 2026.*typed.*November 2, 2026/],
  ['tr', /sonuç.*Ekim 2026.*yazıldı.*2 Kas(ım)? 2026/],
] as const)('a number of a whole month, in %s', (language, facts) => {
  it('says on a press of which month it is, who wrote it down and when, and what it means', async () => {
    const brand = await aBrand({ standing: 'posting' });
    const at = '2026-11-02T12:00:00.000Z';
    const month = {
      brandId: brand.id,
      month: '2026-10',
      conversions: 12,
      spend: 300,
      hours: 10,
      at,
    };
    await db.months.add(month);
    await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
    render(<NumbersPage />);
    const item = await screen.findByTestId('month-item');
    const [results, spend] = within(item).getAllByTestId('month-lineage');
    if (!results || !spend) throw new Error('There are not two numbers.');
    await user.click(results);
    expect(await screen.findByTestId('source-facts')).toHaveTextContent(facts);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^(Close|Kapat)$/ }));
    expect(results).toHaveFocus();
    await user.click(spend);
    expect(await screen.findByTestId('source-facts')).toHaveTextContent('300');
  });
});

describe.each(['en', 'tr'] as const)('followers that a file counts, in %s', (language) => {
  async function twoAccounts() {
    const brand = await aBrand({
      standing: 'posting',
      accounts: [
        { network: 'instagram', handle: 'acme.coffee' },
        { network: 'facebook', handle: 'acmecoffee' },
      ],
    });
    const accounts = await db.accounts.where('brandId').equals(brand.id).toArray();
    const idOf = (network: string) => accounts.find((one) => one.network === network)?.id ?? '';
    const { imported, series } = stored(
      { brandId: brand.id, accountId: idOf('instagram'), chosen: 'Followers.csv' },
      { rows: [{ entity: 'account', date: day, metric: 'followers', value: 640 }] },
    );
    await db.imports.add(imported);
    await db.series.bulkAdd(series);
    await db.snapshots.add({
      brandId: brand.id,
      accountId: idOf('facebook'),
      metric: 'followers',
      day,
      value: 87,
      source: 'typed',
      at: `${day}T12:00:00Z`,
    });
    await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
    render(<NumbersPage />);
  }

  it('say on a press in which file they stand', async () => {
    await twoAccounts();
    const chart = await screen.findByTestId('chart-followers');
    await user.click(within(chart).getByTestId('chart-lineage'));
    expect(await screen.findByTestId('lineage-points')).toHaveTextContent(/640.*Followers\.csv/);
    expect(await violations()).toEqual([]);
  });

  it('say the same of each account side by side, by keyboard, and give the focus back', async () => {
    await twoAccounts();
    const chart = await screen.findByTestId('chart-accounts');
    const [instagram, facebook] = within(chart).getAllByTestId('chart-number');
    if (!instagram || !facebook) throw new Error('There are not two numbers.');
    expect(instagram).toHaveAccessibleName(/Instagram @acme\.coffee.*: 640\./);
    instagram.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByTestId('lineage-points')).toHaveTextContent(/640.*Followers\.csv/);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^(Close|Kapat)$/ }));
    expect(instagram).toHaveFocus();
    await user.click(facebook);
    expect(await screen.findByRole('dialog')).toHaveAccessibleName(/Facebook acmecoffee/);
    expect(screen.getByTestId('lineage-points')).toHaveTextContent(/87/);
  });
});
