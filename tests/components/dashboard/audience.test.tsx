import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { db } from '@/lib/db/database';
import type { ExportRow } from '@/lib/exports/export-reading';
import { stored } from '../../unit/importing/a-reading';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();
const DAY = '2026-11-20';

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

const rowsOf = (
  metric: ExportRow['metric'],
  parts: Readonly<Record<string, number>>,
): ExportRow[] =>
  Object.entries(parts).map(([entity, value]) => ({ entity, date: DAY, metric, value }));

/** A file with the audience of an account, as its tables are stored. */
async function anAudience() {
  const brand = await aBrand({ standing: 'posting' });
  const [account] = await db.accounts.where('brandId').equals(brand.id).toArray();
  const tables = [
    rowsOf('audience-share', { 'country:TR': 0.6, 'country:DE': 0.1 }),
    rowsOf('followers', { 'location:Ankara': 60, 'location:Berlin': 15 }),
    rowsOf('followers', { account: 100 }),
  ];
  for (const rows of tables) {
    const { imported, series } = stored(
      {
        brandId: brand.id,
        accountId: account?.id ?? '',
        source: 'instagram',
        chosen: 'Audience.csv',
        asOf: DAY,
      },
      { rows, network: 'instagram', format: 'meta-audience' },
    );
    await db.imports.add(imported);
    await db.series.bulkAdd(series);
  }
}

describe.each([
  ['en', 'Germany', 'Others, or not known', /out of the followers of the account/],
  ['tr', 'Almanya', 'Ötekiler ya da bilinmeyenler', /hesabın takipçileri/],
] as const)('who the audience is, in %s', { timeout: 60_000 }, (language, germany, rest, outOf) => {
  it('stands in order with what the file leaves out, out of what, and where it is from', async () => {
    await anAudience();
    await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
    render(<NumbersPage />);
    const [countries, places] = await screen.findAllByTestId('chart-audience');
    if (!countries || !places) throw new Error('There are not two charts.');
    const names = [...countries.querySelectorAll('svg title')].map((one) => one.textContent);
    expect(names[1]).toBe(germany);
    expect(names.at(-1)).toBe(rest);
    expect(countries).toHaveTextContent(outOf);
    // The same file counts a hundred followers, so a quarter of them stands nowhere.
    expect(places).toHaveTextContent(/25 · (25%|%25)/);
    await user.click(within(places).getByTestId('chart-lineage'));
    const facts = await screen.findByTestId('source-facts');
    expect(facts).toHaveTextContent('Audience.csv');
    expect(facts).toHaveTextContent('2026');
    expect(facts).toHaveTextContent('100');
    expect(await violations()).toEqual([]);
  });
});
