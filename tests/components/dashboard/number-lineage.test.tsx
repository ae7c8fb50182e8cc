import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { db } from '@/lib/db/database';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';

configure({ asyncUtilTimeout: 10_000 });

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
