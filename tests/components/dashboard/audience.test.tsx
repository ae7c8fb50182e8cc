import { render, screen, waitFor, within } from '@testing-library/react';
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

/** Files of a channel and of the website, with what they divide views and visits by. */
async function visits() {
  const brand = await aBrand({ standing: 'posting' });
  const [account] = await db.accounts.where('brandId').equals(brand.id).toArray();
  const city = (id: string, value: number, name?: string): ExportRow => ({
    entity: `cities:${id}`,
    date: DAY,
    metric: 'views',
    value,
    ...(name !== undefined && { name }),
  });
  const channel = 'session-primary-channel-group';
  const tables = [
    [city('0x1', 60, 'Ankara'), city('0x2', 20)],
    rowsOf('views', { 'traffic-source:External': 9, 'traffic-source:Somewhere': 3 }),
    rowsOf('views', { 'device-type:TV': 9 }),
    [
      ...rowsOf('sessions', { [`${channel}:Organic Social`]: 30, [`${channel}:Direct`]: 10 }),
      ...rowsOf('users', { [`${channel}:Organic Social`]: 25 }),
    ],
    rowsOf('sessions', { 'landing-page-of-tomorrow:/menu': 4 }),
  ];
  for (const [at, rows] of tables.entries()) {
    const isSite = at > 2;
    const { imported, series } = stored(
      {
        brandId: brand.id,
        accountId: isSite ? '' : (account?.id ?? ''),
        source: isSite ? 'website' : 'youtube',
        chosen: 'download.csv',
        asOf: DAY,
      },
      {
        rows,
        source: { file: 'download.csv', table: `${at}` },
        network: isSite ? 'website' : 'youtube',
        format: isSite ? 'ga4' : 'youtube-parts',
      },
    );
    await db.imports.add(imported);
    await db.series.bulkAdd(series);
  }
  return account?.id ?? '';
}

describe.each([
  [
    'en',
    ['Cities of the viewers', 'Where views came from', 'Devices of the viewers'],
    ['Ankara', /^City 0x2/, 'Other sites and apps', 'Somewhere', 'Televisions'],
    ['Channels of the sessions', 'Landing page of tomorrow'],
    ['Organic social', 'Direct', '/menu'],
  ],
  [
    'tr',
    ['İzleyicilerin şehirleri', 'Görüntülemelerin kaynağı', 'İzleyicilerin cihazları'],
    ['Ankara', /^Şehir 0x2/, 'Başka siteler ve uygulamalar', 'Somewhere', 'Televizyonlar'],
    ['Oturumların kanalları', 'Landing page of tomorrow'],
    ['Organik sosyal', 'Doğrudan', '/menu'],
  ],
] as const)(
  'where views and visits come from, in %s',
  { timeout: 60_000 },
  (language, kinds, names, siteKinds, siteNames) => {
    it('is named as people say it, and what is not known as the file says it', async () => {
      const channel = await visits();
      await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
      render(<NumbersPage />);
      const like = (patterns: readonly (string | RegExp)[]) =>
        patterns.map((pattern): unknown => expect.stringMatching(pattern));
      const shown = async (owner: string, titles: readonly string[], parts: readonly unknown[]) => {
        await user.selectOptions(await screen.findByTestId('audience-owner'), owner);
        await waitFor(() => {
          const charts = screen.getAllByTestId('chart-audience');
          expect(charts.map((one) => within(one).getAllByRole('heading')[0]?.textContent)).toEqual(
            like(titles.map((title) => new RegExp(`^${title}:`))),
          );
          const found = charts.flatMap((one) =>
            [...one.querySelectorAll('svg title')].map((title) => title.textContent),
          );
          expect(found).toEqual(parts);
        });
      };
      await shown(channel, kinds, like(names));
      await shown('', siteKinds, like(siteNames));
      expect(await violations()).toEqual([]);
    });
  },
);
