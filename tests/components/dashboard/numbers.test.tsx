import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { recordMonth } from '@/lib/actions/record-month';
import { recordNumbers } from '@/lib/actions/record-numbers';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import { addMonths, monthOf } from '@/lib/domain/calendar';
import type { Language } from '@/lib/domain/language';
import type { Standing } from '@/lib/domain/stage';
import { aBrand, emptyData } from '../coach/a-brand';
import { speak } from '../all-texts';
import { standInForTopLayer } from '../top-layer';

// The page reads much at once, and the machine may be busy.
const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const today = TODAY.toString();
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();
const lastMonth = addMonths(monthOf(TODAY), -1);

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

async function show(language: Language = 'en') {
  await speak(language, [
    'numbers',
    'charts',
    'imports',
    'imported',
    'experiments',
    'return',
    'metrics',
    'plan',
    'dashboard',
  ]);
  const shown = render(<NumbersPage />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}
const accountOf = async (brand: Brand) => {
  const [account] = await db.accounts.where('brandId').equals(brand.id).toArray();
  if (!account) throw new Error('no account');
  return account.id;
};
const numbersOf = async (brand: Brand) =>
  (await db.snapshots.toArray())
    .filter(({ brandId }) => brandId === brand.id)
    .map(({ metric, day, value }) => [metric, day, value]);

describe('this week’s numbers', () => {
  it('takes one form, tells zero from unknown, and shows what is recorded', async () => {
    const brand = await aBrand({
      accounts: [
        { network: 'instagram', handle: 'acme.coffee' },
        { network: 'x', handle: 'acme' },
      ],
    });
    await show();
    await user.type(await screen.findByTestId('followers-instagram'), '12,300');
    await user.type(screen.getByTestId('count-enquiries'), '0');
    await user.click(screen.getByTestId('numbers-save'));

    const summary = await screen.findByTestId('week-summary');
    expect(summary).toHaveTextContent('12,300 followers on');
    const fact = (name: string) => within(summary).getByText(name).nextElementSibling;
    expect(fact('Enquiries')).toHaveTextContent(/^0$/);
    expect(fact('Orders')).toHaveTextContent('not recorded');
    expect(summary).toHaveTextContent(/X @acme\s*not recorded/);
    expect(screen.getByRole('status')).toHaveTextContent('The numbers are saved');
    await waitFor(() => expect(screen.getByTestId('numbers-correct')).toHaveFocus());
    expect(await numbersOf(brand)).toEqual(
      expect.arrayContaining([
        ['followers', today, 12_300],
        ['enquiries', today, 0],
      ]),
    );
    expect(await db.snapshots.count()).toBe(2);
  });

  it('refuses what can be read in two ways, says how to write it, and keeps the rest', async () => {
    await aBrand();
    await show();
    const followers = await screen.findByTestId('followers-instagram');
    await user.type(followers, '1.234');
    await user.type(screen.getByTestId('count-orders'), '3');
    await user.click(screen.getByTestId('numbers-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-number');
    expect(followers).toHaveAccessibleDescription(/“1.234” can be read in two ways.*1,234/);
    await waitFor(() => expect(followers).toHaveFocus());
    expect(screen.getByTestId('count-orders')).toHaveValue('3');
    expect(await db.snapshots.count()).toBe(0);

    await user.clear(followers);
    await user.type(followers, '1234');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByTestId('numbers-save'));
    expect(await screen.findByTestId('week-summary')).toHaveTextContent('1,234 followers');
  });

  it('reads the thousands of Turkish in Turkish', async () => {
    const brand = await aBrand();
    await show('tr');
    await user.type(await screen.findByTestId('followers-instagram'), '12.300');
    await user.click(screen.getByTestId('numbers-save'));
    expect(await screen.findByTestId('week-summary')).toHaveTextContent('12.300 takipçi');
    expect(await numbersOf(brand)).toEqual([['followers', today, 12_300]]);
  });

  it('refuses an empty form, and a day that is still to come', async () => {
    await aBrand();
    await show();
    await user.click(await screen.findByTestId('numbers-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');

    const day = screen.getByTestId('numbers-day');
    expect(day).toHaveValue(today);
    await user.clear(day);
    await user.type(day, TODAY.add({ days: 3 }).toString());
    await user.type(screen.getByTestId('count-visits'), '5');
    await user.click(screen.getByTestId('numbers-save'));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveAttribute('data-problem', 'field-date'),
    );
    expect(screen.getByTestId('count-visits')).toHaveValue('5');
    expect(await db.snapshots.count()).toBe(0);
  });

  it('corrects a number, and takes one back that was cleared', async () => {
    const brand = await aBrand();
    const account = await accountOf(brand);
    await recordNumbers(brand.id, {
      day: today,
      followers: { [account]: 500 },
      brand: { enquiries: 5, orders: 2 },
    });
    await show();
    await user.click(await screen.findByTestId('numbers-correct'));
    expect(screen.getByTestId('numbers-day')).toHaveFocus();
    const followers = screen.getByTestId('followers-instagram');
    expect(followers).toHaveValue('500');
    await user.clear(followers);
    await user.type(followers, '501');
    await user.clear(screen.getByTestId('count-enquiries'));
    await user.click(screen.getByTestId('numbers-save'));
    await waitFor(async () =>
      expect(new Set(await numbersOf(brand))).toEqual(
        new Set([
          ['followers', today, 501],
          ['orders', today, 2],
        ]),
      ),
    );
  });

  it('names the last number and its day', async () => {
    const brand = await aBrand();
    await recordNumbers(brand.id, {
      day: daysAgo(8),
      followers: { [await accountOf(brand)]: 480 },
    });
    await show();
    expect(await screen.findByTestId('followers-instagram')).toHaveAccessibleDescription(
      /Last: 480 on/,
    );
  });

  it('says what to do where no account is worked on', async () => {
    await aBrand({ accounts: [] });
    await show();
    expect(await screen.findByRole('link', { name: 'Add an account' })).toHaveAttribute(
      'href',
      '#/settings',
    );
  });
});

describe('the history', () => {
  it('has changes only between weeks in a row, and a dash for what is unknown', async () => {
    const brand = await aBrand();
    const account = await accountOf(brand);
    const count = (days: number, value: number) =>
      recordNumbers(brand.id, { day: daysAgo(days), followers: { [account]: value } });
    await count(28, 400);
    await count(14, 470);
    await count(7, 480);
    await recordNumbers(brand.id, { day: daysAgo(7), followers: {}, brand: { enquiries: 0 } });
    await show();
    const rows = await screen.findAllByTestId('history-week');
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .slice(0, 2)
        .map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['480change from the week before: +10', '0'],
      ['470', '–not recorded'],
      ['400', '–not recorded'],
    ]);
    expect(screen.getByText(/Source: typed by you/)).toBeVisible();
  });

  it('shows twelve weeks and more on request, and opens a week to be corrected', async () => {
    const brand = await aBrand();
    const account = await accountOf(brand);
    for (let week = 1; week <= 14; week += 1) {
      await recordNumbers(brand.id, { day: daysAgo(7 * week), followers: { [account]: week } });
    }
    await show();
    expect(await screen.findAllByTestId('history-week')).toHaveLength(12);
    await user.click(screen.getByTestId('history-more'));
    expect(screen.getAllByTestId('history-week')).toHaveLength(14);
    const [newest] = screen.getAllByRole('button', { name: /^Correct the week/ });
    await user.click(newest!);
    expect(screen.getByTestId('numbers-day')).toHaveValue(daysAgo(7));
    expect(screen.getByTestId('numbers-day')).toHaveFocus();
    expect(screen.getByTestId('followers-instagram')).toHaveValue('1');
  });

  it('says what will appear while it is empty', async () => {
    await aBrand();
    await show();
    expect(await screen.findByText('No week is recorded yet')).toBeVisible();
  });
});

describe('the months', () => {
  const brandIn = (standing: Standing) => aBrand({ standing });
  /** A month of 4 bookings at 50 each and 12 hours at 20, with 60 of fixed costs. */
  const showFullMonth = async () => {
    const brand = await brandIn('measuring');
    const goal = { outcome: 'Bookings', measure: 'bookings', reviewOn: today };
    await writeBrief(brand.id, 'goal', { ...goal, valuePerConversion: 50 }, 'x');
    await writeBrief(brand.id, 'costs', { hourly: 20, monthly: 60, currency: 'EUR' }, 'x');
    await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 4, hours: 12 });
    await show();
  };

  it('are not judged in stage 1', async () => {
    const brand = await brandIn('starting');
    await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 0 });
    await show();
    expect(await screen.findByTestId('months-not-yet')).toHaveTextContent('not judged');
    expect(screen.queryByTestId('month-item')).toBeNull();
  });

  it('are written, shown with what break-even lacks, and corrected', async () => {
    const brand = await brandIn('measuring');
    await show();
    await user.click(await screen.findByTestId('month-record'));
    expect(screen.getByTestId('month')).toHaveFocus();
    await user.click(screen.getByTestId('month-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
    await user.type(screen.getByTestId('month-conversions'), '0');
    await user.type(screen.getByTestId('month-spend'), '1,250.50');
    await user.click(screen.getByTestId('month-save'));
    const item = await screen.findByTestId('month-item');
    expect(within(item).getByText('Results').nextElementSibling).toHaveTextContent(/^0$/);
    expect(within(item).getByText('Hours').nextElementSibling).toHaveTextContent('not recorded');
    expect(within(item).getByTestId('month-missing')).toHaveTextContent(
      'Missing: the value of one result (in the goal), the hourly cost and the monthly budget, and the month’s hours.',
    );
    expect(await db.months.toArray()).toMatchObject([
      { brandId: brand.id, month: lastMonth, conversions: 0, spend: 1250.5 },
    ]);

    await user.click(screen.getByTestId('month-edit'));
    expect(screen.getByTestId('month-spend')).toHaveValue('1250.5');
    await user.clear(screen.getByTestId('month-spend'));
    await user.type(screen.getByTestId('month-hours'), '12.5');
    await user.click(screen.getByTestId('month-save'));
    await waitFor(() => expect(screen.queryByTestId('month-form')).toBeNull());
    const [month] = await db.months.toArray();
    expect(month).toMatchObject({ conversions: 0, hours: 12.5 });
    expect(month).not.toHaveProperty('spend');
    await waitFor(() => expect(screen.getByTestId('month-edit')).toHaveFocus());
  });

  it('have a cost and a break-even once value, costs and hours are known', async () => {
    await showFullMonth();
    expect(await screen.findByTestId('month-cost')).toHaveTextContent(
      'Cost: €300, hours included. Break-even: 6 results. What was paid is not recorded',
    );
  });

  it('have a break-even by their declared value, and none where results are worth nothing', async () => {
    const brand = await brandIn('measuring');
    const goal = { outcome: 'Bookings', measure: 'bookings', reviewOn: today };
    await writeBrief(brand.id, 'goal', { ...goal, valuePerConversion: 50 }, 'x');
    await writeBrief(brand.id, 'costs', { hourly: 20, monthly: 60, currency: 'EUR' }, 'x');
    const given = { brandId: brand.id, month: lastMonth, conversions: 4, hours: 12 };
    await recordMonth({ ...given, declaredValue: 600 });
    await show();
    expect(await screen.findByTestId('month-cost')).toHaveTextContent('Break-even: 2 results.');
    await recordMonth({ ...given, declaredValue: 0 });
    await waitFor(() =>
      expect(screen.getByTestId('month-cost')).toHaveTextContent(
        'Cost: €300, hours included. No break-even: What is worth nothing never pays a cost.',
      ),
    );
    await user.click(screen.getByTestId('month-report-open'));
    await waitFor(() =>
      expect(screen.getByTestId<HTMLTextAreaElement>('client-text').value).toContain(
        'How many results would cover it cannot be said: What is worth nothing never pays a cost.',
      ),
    );
  });

  it('have a return in the stage that judges it, with what chance may do to it', async () => {
    await showFullMonth();
    expect(await screen.findByTestId('month-return')).toHaveTextContent(
      'Return on that cost: -33%. A count like this also moves by chance; anything from -71% to +33% fits it (80% interval).',
    );
  });

  it('become a page for the client in their language, with the stage and with what cannot be said', async () => {
    const brand = await brandIn('posting');
    await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 4 });
    await show();
    await user.click(await screen.findByTestId('month-report-open'));
    const text = () => screen.getByTestId<HTMLTextAreaElement>('client-text').value;
    await waitFor(() => expect(text()).toContain('Acme Coffee'));
    expect(text()).toContain('Stage: Management. This is the test stage.');
    expect(text()).toContain('Results that we count: 4.');
    expect(text()).toContain('Whether it paid cannot be said yet.');
    expect(text()).not.toMatch(/[{}]|Return/);
    await user.click(screen.getByTestId('client-text-copy'));
    expect(await navigator.clipboard.readText()).toBe(text());

    await user.click(screen.getByRole('radio', { name: 'Türkçe' }));
    await waitFor(() => expect(text()).toContain('Aşama: Yönetim.'));
    expect(text()).toContain('Saydığımız sonuç: 4.');
    expect(text()).not.toMatch(/[{}]/);
  });

  it('are offered as far as they are missing', async () => {
    const brand = await brandIn('measuring');
    await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 4 });
    await show();
    await user.click(await screen.findByTestId('month-record'));
    expect(screen.getByTestId('month')).toHaveValue(addMonths(lastMonth, -1));
  });

  it('ask for the target’s own measure, the guardrails and the owner’s word where there is a target', async () => {
    const brand = await brandIn('measuring');
    const target = {
      measure: 'newsletter sign-ups',
      level: 20,
      direction: 'at-least' as const,
      from: addMonths(lastMonth, -2),
      guardrails: ['answers within a day'],
      agreedBy: 'Deniz',
    };
    await writeBrief(brand.id, 'target', target, 'x');
    await db.briefs.update(brand.id, (brief) => {
      // It was agreed before its period, so the months of the period are judged by it.
      if (brief.target) brief.target.writtenAt = `${target.from}-01T00:00:00Z`;
    });
    await recordMonth({ brandId: brand.id, month: addMonths(lastMonth, -1), conversions: 3 });
    await show();
    await user.click(await screen.findByTestId('month-record'));
    await user.type(screen.getByRole('textbox', { name: /newsletter sign-ups/ }), '12');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    // So few cannot tell, so the owner's word is asked for.
    await user.type(screen.getByTestId('month-acceptedBy'), 'Deniz');
    await user.click(screen.getByTestId('month-save'));
    await waitFor(() => expect(screen.getAllByTestId('month-item')).toHaveLength(2));
    const [item] = screen.getAllByTestId('month-item');
    if (!item) throw new Error('no month');
    expect(within(item).getByTestId('month-accepted')).toHaveTextContent(
      'Called acceptable by Deniz · declared, not measured',
    );
    expect(item).toHaveTextContent('Guardrails kept (declared)No');
    expect(await db.months.filter(({ month }) => month === lastMonth).toArray()).toMatchObject([
      { measured: 12, guardrailsKept: false, acceptedBy: 'Deniz' },
    ]);
    const lines = (await db.ledger.toArray()).filter(({ what }) => what === 'month-recorded');
    expect(lines).toHaveLength(2);
    expect(lines).toContainEqual(
      expect.objectContaining({ month: lastMonth, acceptedBy: 'Deniz' }),
    );
  });

  it('do not ask for the owner’s word where no number is judged yet', async () => {
    await brandIn('measuring');
    await show();
    await user.click(await screen.findByTestId('month-record'));
    expect(screen.queryByTestId('month-acceptedBy')).toBeNull();
  });

  it('keep what was typed when an amount is refused', async () => {
    await brandIn('posting');
    await show('tr');
    await user.click(await screen.findByTestId('month-record'));
    await user.type(screen.getByTestId('month-spend'), '12.50');
    await user.type(screen.getByTestId('month-hours'), '-3');
    await user.click(screen.getByTestId('month-save'));
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
    expect(screen.getByTestId('month-spend')).toHaveValue('12.50');
    expect(await db.months.count()).toBe(0);
  });
});

it.each<Language>(['en', 'tr'])('has one thing to do without a brand, in %s', async (language) => {
  await show(language);
  expect(await screen.findByRole('link')).toHaveAttribute('href', '/welcome.html');
});

it('speaks Turkish throughout', async () => {
  const brand = await aBrand({ standing: 'measuring' });
  await recordNumbers(brand.id, { day: daysAgo(7), followers: { [await accountOf(brand)]: 5 } });
  await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 4, hours: 12 });
  await show('tr');
  expect(await screen.findByText('Bu haftanın sayıları')).toBeVisible();
  expect(await screen.findByTestId('month-missing')).toHaveTextContent('Eksik: bir sonucun değeri');
});

it('has names for everything that can be operated', async () => {
  const brand = await aBrand({ standing: 'measuring' });
  await recordNumbers(brand.id, { day: daysAgo(7), followers: { [await accountOf(brand)]: 5 } });
  const { container } = await show();
  await user.click(await screen.findByTestId('month-record'));
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
