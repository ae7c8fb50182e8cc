import { readdirSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/domain/language';
import { speak } from '../all-texts';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';
import { CHARTS } from './chart-rows';

const folder = path.join(import.meta.dirname, '../../../components/charts');
const charts = readdirSync(folder)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replace('.tsx', ''));

beforeEach(() => standInForTopLayer());

const show = async (chart: string, rows: number) => {
  const make = CHARTS[chart];
  if (!make) throw new Error(`Add ${chart} to tests/components/charts/chart-rows.tsx.`);
  render(
    <main>
      <h1>Numbers</h1>
      <h2>Charts</h2>
      {make(rows)}
    </main>,
  );
  return screen.getByRole('figure');
};

const choose = (item: string) =>
  act(() => {
    const entry = document.querySelector(`[data-item="${item}"]`);
    if (!entry) throw new Error(`The menu has no ${item}.`);
    fireEvent.click(entry);
  });
const open = () => act(async () => void fireEvent.click(screen.getByTestId('chart-menu')));

it('has rows for every chart of the folder, and for no other', () => {
  expect(Object.keys(CHARTS).toSorted()).toEqual(charts.toSorted());
});

describe.each(LANGUAGES.map((language) => [language]))('in %s', (language) => {
  beforeEach(() => speak(language, ['charts', 'imported']));

  it.each(charts.flatMap((chart) => [0, 1, 1000].map((rows) => [chart, rows] as const)))(
    '%s with %d rows has a name, a sentence and a table',
    async (chart, rows) => {
      const figure = await show(chart, rows);
      const title = within(figure).getByRole('heading', { level: 3 }).textContent;
      expect(figure).toHaveAccessibleName(title);
      expect(within(figure).getByTestId('chart-reading').textContent).toMatch(/\.$/);
      // By selector: asking for a role goes through all of a thousand rows, one by one.
      const picture = figure.querySelector('[role="img"]');
      if (rows === 0) expect(picture).toBeNull();
      // One step of a funnel, or one row of whatever, is drawn as far as it goes.
      else expect(picture).toHaveAccessibleName(expect.stringContaining(title));
      if (rows > 0) expect(picture?.querySelectorAll('*').length).toBeGreaterThan(3);
      expect(figure.innerHTML).not.toMatch(/NaN|Infinity|undefined/);

      await open();
      choose('table');
      const table = figure.querySelector('table');
      expect(table).toHaveAccessibleName(title);
      expect(table?.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
      expect(table?.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
      expect(figure.querySelector('[hidden] svg') === null).toBe(rows === 0);
      await open();
      choose('table');
      expect(figure.querySelector('table')).toBeNull();
    },
  );

  it.each(charts.flatMap((chart) => [0, 1, 40].map((rows) => [chart, rows] as const)))(
    '%s with %d rows has no fault that axe can see, drawn or as a table',
    async (chart, rows) => {
      await show(chart, rows);
      expect(await violations()).toEqual([]);
      await open();
      choose('table');
      expect(await violations()).toEqual([]);
    },
  );
});
