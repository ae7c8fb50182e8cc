import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { db } from '@/lib/db/database';
import type { Language } from '@/lib/domain/language';
import type { ExportRow } from '@/lib/exports/export-reading';
import { stored } from '../../unit/importing/a-reading';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

/** Seventy days of a metric; every tenth of them is not known. */
const days = (metric: ExportRow['metric'], value: number): ExportRow[] =>
  Array.from({ length: 70 }, (_, at) => ({
    entity: 'account',
    date: daysAgo(70 - at),
    metric,
    value: value + (at % 3),
  })).filter((_, at) => at % 10 !== 9);

async function aBrandWithFiles() {
  const brand = await aBrand({
    standing: 'posting',
    accounts: [
      { network: 'instagram', handle: 'acme.coffee' },
      { network: 'facebook', handle: 'acmecoffee' },
    ],
  });
  const accounts = await db.accounts.where('brandId').equals(brand.id).toArray();
  const idOf = (network: string) => accounts.find((one) => one.network === network)?.id ?? '';
  const add = async (network: 'instagram' | 'facebook', file: string, rows: ExportRow[]) => {
    const { imported, series } = stored(
      { brandId: brand.id, accountId: idOf(network), source: network, chosen: file },
      { rows, network },
    );
    await db.imports.add(imported);
    await db.series.bulkAdd(series);
  };
  await add('instagram', 'Reach.csv', days('reach', 300));
  await add('instagram', 'Link clicks.csv', days('link-clicks', 4));
  await add('facebook', 'Facebook reach.csv', days('reach', 90));
  return { brand, add };
}

async function show(language: Language) {
  await speak(language, ['numbers', 'charts', 'imported', 'imports', 'metrics', 'dashboard']);
  render(<NumbersPage />);
  return screen.findByTestId('chart-metric');
}

describe.each(['en', 'tr'] as const)('charts of files in %s', { timeout: 90_000 }, (language) => {
  it('draw days that may not be added up as days, with their gaps, and say how many are known', async () => {
    await aBrandWithFiles();
    const chart = await show(language);
    expect(chart).toHaveAccessibleName(/(Reach|Erişim): Instagram @acme\.coffee/);
    expect(within(chart).getByTestId('chart-reading').textContent).toMatch(/30\d/);
    // 63 of the 69 days from the first known one to the last: the seventieth day itself is not known.
    expect(chart.textContent).toMatch(/63.*69|69.*63/);
    // Each stretch between two gaps is a line of its own.
    expect(chart.querySelectorAll('svg path.stroke-brand')).toHaveLength(7);
    expect(await violations()).toEqual([]);
  });

  it('say on a press which file each day is from, and what the number means', async () => {
    await aBrandWithFiles();
    const chart = await show(language);
    const press = within(chart).getByTestId('chart-lineage');
    await user.click(press);
    expect(await screen.findByTestId('lineage-files')).toHaveTextContent('Reach.csv');
    expect(screen.getByTestId('metric-facts')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^(Close|Kapat)$/ }));
    expect(press).toHaveFocus();
  });

  it('sum up weeks of what may be, and stand side by side by number or by account', async () => {
    await aBrandWithFiles();
    const chart = await show(language);
    await user.selectOptions(screen.getByTestId('metric-which'), 'link-clicks');
    // Every tenth day is missing, so of ten weeks some are whole and the others hatched.
    expect(chart.querySelectorAll('svg rect.stroke-brand').length).toBeGreaterThan(4);
    await user.selectOptions(screen.getByTestId('metric-which'), 'reach');
    const beside = screen.getByTestId('chart-metrics');
    const names = () => [...beside.querySelectorAll('svg title')].map((one) => one.textContent);
    expect(names().join()).toMatch(/^(Reach,Link clicks|Erişim,Bağlantı tıklaması)/);
    await user.click(
      within(screen.getByTestId('metrics-beside')).getAllByRole('radio')[1] as HTMLElement,
    );
    expect(names()).toEqual(['Instagram @acme.coffee', 'Facebook acmecoffee']);
  });

  it('say on a press on a number beside whose it is and which file it is from', async () => {
    await aBrandWithFiles();
    await show(language);
    const beside = screen.getByTestId('chart-metrics');
    await user.click(
      within(screen.getByTestId('metrics-beside')).getAllByRole('radio')[1] as HTMLElement,
    );
    const [, facebook] = within(beside).getAllByTestId('chart-number');
    if (!facebook) throw new Error('There are not two numbers.');
    expect(facebook).toHaveAccessibleName(
      /(Reach, Facebook acmecoffee|Facebook acmecoffee, Erişim): 9\d/,
    );
    await user.click(facebook);
    expect(await screen.findByRole('dialog')).toHaveAccessibleName(/Facebook acmecoffee/);
    expect(screen.getByTestId('lineage-files')).toHaveTextContent('Facebook reach.csv');
    expect(screen.getByTestId('metric-facts')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^(Close|Kapat)$/ }));
    expect(facebook).toHaveFocus();
  });

  it('mark where a network began to count something else, and join nothing across it', async () => {
    const { add } = await aBrandWithFiles();
    const halves = [days('impressions', 900).slice(0, 30), days('views', 40).slice(31)];
    await add('instagram', 'Old.csv', halves[0] ?? []);
    await add('instagram', 'New.csv', halves[1] ?? []);
    const chart = await show(language);
    await screen.findByRole('option', { name: /(Views|Görüntüleme) \(/ });
    await user.selectOptions(screen.getByTestId('metric-which'), 'views');
    expect(chart.querySelectorAll('[data-break]')).toHaveLength(1);
    expect(chart).toHaveTextContent(
      /(Views \(before: Impressions\)|Before .* “Impressions”|gününden önce “Gösterim”)/,
    );
    expect(chart).toHaveTextContent(
      /(went over from impressions to views in 2025|2025’te gösterimden)/,
    );
    expect(screen.queryByRole('option', { name: /^(Impressions|Gösterim)$/ })).toBeNull();
    expect(await violations()).toEqual([]);
  });
});
