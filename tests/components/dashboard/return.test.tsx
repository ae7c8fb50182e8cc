import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { addTime } from '@/lib/actions/add-time';
import { recordMonth } from '@/lib/actions/record-month';
import { recordNumbers } from '@/lib/actions/record-numbers';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import type { Account, Brand } from '@/lib/domain/brand';
import { addMonths, monthOf } from '@/lib/domain/calendar';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import type { Metric } from '@/lib/domain/snapshot';
import type { Standing } from '@/lib/domain/stage';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { stored } from '../../unit/importing/a-reading';
import { standInForTopLayer } from '../top-layer';
import { aTarget } from './a-target';

// The page reads much at once, and the machine may be busy.
const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const lastMonth = addMonths(monthOf(TODAY), -1);
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

async function show(language: Language = 'en') {
  await speak(language, ['numbers', 'return', 'metrics', 'plan', 'dashboard']);
  const shown = render(<NumbersPage />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}
const brandIn = (standing: Standing) => aBrand({ standing });
const accountOf = async (brand: Brand) =>
  (await db.accounts.where('brandId').equals(brand.id).first())?.id ?? '';
const writeWorth = async (brand: Brand, more: object = {}) => {
  const goal = { outcome: 'Bookings', measure: 'bookings', reviewOn: TODAY.toString() };
  await writeBrief(brand.id, 'goal', { ...goal, valuePerConversion: 50, ...more }, 'x');
  await writeBrief(brand.id, 'costs', { hourly: 20, monthly: 60, currency: 'EUR' }, 'x');
};
const writeTarget = (brand: Brand, written: string) => aTarget(brand, lastMonth, written);
/** The counts of the twelve weeks before this one, by how many weeks ago. */
const countWeeks = (brand: Brand, counts: (weeksAgo: number) => Record<string, number>) =>
  db.snapshots.bulkAdd(
    Array.from({ length: 12 }, (_, at) => at + 1).flatMap((week) =>
      Object.entries(counts(week)).map(([metric, value]) => ({
        brandId: brand.id,
        accountId: '',
        metric: metric as Metric,
        day: daysAgo(7 * week),
        value,
        source: 'typed' as const,
        at: new Date().toISOString(),
      })),
    ),
  );
const figure = (name: string) =>
  within(screen.getByTestId('month-figures')).getByText(name).closest('div');

describe('the return', () => {
  it.each(LANGUAGES)(
    'is empty in stage 1 and takes the starting numbers, in %s',
    async (language) => {
      const brand = await aBrand({
        accounts: [
          { network: 'instagram', handle: 'acme.coffee' },
          { network: 'x', handle: 'acme' },
        ],
      });
      const [instagram] = await db.accounts
        .where({ brandId: brand.id, network: 'instagram' })
        .toArray();
      await recordNumbers(brand.id, {
        day: daysAgo(9),
        followers: { [instagram?.id ?? '']: 1200 },
      });
      await recordNumbers(brand.id, {
        day: daysAgo(0),
        followers: { [instagram?.id ?? '']: 1300 },
      });
      await show(language);
      const section = await screen.findByTestId('starting-numbers');
      expect(section).toHaveTextContent(language === 'en' ? '1,200 followers on' : '1.200 takipçi');
      expect(section).toHaveTextContent(language === 'en' ? 'not yet' : 'henüz yok');
      expect(screen.queryByTestId('return')).toBeNull();
      await user.click(screen.getByTestId('starting-write'));
      await waitFor(() => expect(screen.getByTestId('numbers-day')).toHaveFocus());
    },
  );

  it('has ranges, what they rest on, and no verdict in the test stage', async () => {
    const brand = await brandIn('posting');
    await writeWorth(brand, { valueLow: 40, valueHigh: 60 });
    await recordMonth({
      brandId: brand.id,
      month: lastMonth,
      conversions: 10,
      ads: 80,
      content: 20,
      hours: 12,
      guessedHours: 2,
    });
    await show();
    expect(await screen.findByText(/This is the test stage/)).toBeVisible();
    expect(figure('Cost')).toHaveTextContent(/^Cost€400$/);
    expect(figure('Value')).toHaveTextContent('€500');
    expect(figure('Return (ROI)')).toHaveTextContent(/\+25% -38% to \+131%/);
    expect(figure('Cost per result')).toHaveTextContent('€40 €26 to €64');
    expect(figure('Break-even')).toHaveTextContent('8 results 7 to 10');
    expect(screen.getByTestId('rests-on')).toHaveTextContent(
      'Rests on 10 results counted by you. Cost: €100 paid in the month, €60 fixed each month, and €240 for 12 hours, of which 2 are a guess for the phone.',
    );
    expect(screen.getByTestId('ranges')).toHaveTextContent('fits by chance (80% interval)');
    expect(document.querySelector('[data-verdict]')).toBeNull();
    expect(screen.queryByTestId('agreed-level')).toBeNull();
  });

  it('says for each figure what it lacks', async () => {
    const brand = await brandIn('posting');
    await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 0 });
    await show();
    await screen.findByTestId('month-figures');
    expect(figure('Cost')).toHaveTextContent(
      'n/a · Missing: the hourly cost and the monthly budget and the month’s hours.',
    );
    expect(figure('Value')).toHaveTextContent('Missing: the value of one result (in the goal).');
    await writeWorth(brand);
    await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 0, hours: 1 });
    await waitFor(() =>
      expect(figure('Cost per result')).toHaveTextContent(
        'n/a · There was no result to share the cost among.',
      ),
    );
    expect(figure('Return (ROI)')).toHaveTextContent('-100%');
  });

  it('calls a declared value declared, everywhere', async () => {
    const brand = await brandIn('measuring');
    await writeWorth(brand);
    await recordMonth({
      brandId: brand.id,
      month: lastMonth,
      declaredValue: 900,
      hours: 12,
    });
    await show();
    await screen.findByTestId('month-figures');
    expect(figure('Value (declared)')).toHaveTextContent(/€900$/);
    expect(figure('Return (ROI)')).toHaveTextContent(/\+200%$/);
    expect(screen.getByTestId('rests-on')).toHaveTextContent(
      'without counted results it has no range',
    );
    expect(screen.queryByTestId('ranges')).toBeNull();
    const item = await screen.findByTestId('month-item');
    expect(within(item).getByText('Value (declared)').nextElementSibling).toHaveTextContent('€900');
    await user.click(screen.getByTestId('month-report-open'));
    await waitFor(() =>
      expect(screen.getByTestId<HTMLTextAreaElement>('client-text').value).toContain(
        'The value of the results is declared, not measured: €900.',
      ),
    );
  });

  it.each<[string, number, string, string]>([
    ['met', 14, `${lastMonth}-01`, 'met · 14 against a level of 12.'],
    ['not-met', 3, `${lastMonth}-01`, 'not met · 3 against a level of 12.'],
    ['cannot-tell', 9, `${lastMonth}-01`, 'cannot tell · 9 against a level of 12: with so few'],
    [
      'cannot-tell',
      14,
      `${lastMonth}-20`,
      'cannot tell · The level was written once this month had begun',
    ],
  ])('says %s for %i in stage 3, by a level of %s', async (verdict, conversions, written, text) => {
    const brand = await brandIn('measuring');
    await writeTarget(brand, written);
    await recordMonth({ brandId: brand.id, month: lastMonth, conversions });
    await show();
    expect(await screen.findByTestId('agreed-level')).toHaveTextContent(
      /At least 12 a month: bookings. Agreed by Deniz.*Guardrails: answers within a day\./,
    );
    const shown = document.querySelector(`[data-verdict="${verdict}"]`);
    expect(shown).toHaveTextContent(text);
  });

  it('asks for a level beforehand where there is none', async () => {
    await brandIn('measuring');
    await show();
    expect(
      await screen.findByRole('link', { name: 'Agree on the acceptable level' }),
    ).toHaveAttribute('href', '#/stages/acceptable');
    expect(screen.getByText(/No month is recorded yet. Record one below/)).toBeVisible();
  });

  it.each<[Language, string, string]>([
    [
      'en',
      'Weakest step: from enquiry to order. 12 of 80 (15%) in the last 4 weeks, 96 of 160 (60%) in the 8 weeks before.',
      '80 of 4,000 (2%)',
    ],
    [
      'tr',
      'En zayıf adım: talepten siparişe. Son 4 haftada 80 içinden 12 (%15), ondan önceki 8 haftada 160 içinden 96 (%60).',
      '4.000 içinden 80 (%2)',
    ],
  ])('names the weakest step with its evidence, in %s', async (language, sentence, share) => {
    const brand = await brandIn('measuring');
    await countWeeks(brand, (week) => ({
      visits: 1000,
      enquiries: 20,
      orders: week <= 4 ? 3 : 12,
    }));
    await show(language);
    expect(await screen.findByTestId('weakest-step')).toHaveTextContent(sentence);
    const steps = screen.getAllByTestId('funnel-step');
    expect(steps.map((step) => step.dataset['step'])).toEqual(['chance', 'fell']);
    expect(steps[0]).toHaveTextContent(share);
  });

  it.each(LANGUAGES)(
    'needs no room to scroll in: each number is named where the columns are not, in %s',
    async (language) => {
      const brand = await brandIn('measuring');
      await countWeeks(brand, () => ({ visits: 1000, enquiries: 20, orders: 3 }));
      await show(language);
      const table = within(await screen.findByTestId('funnel')).getByRole('table');
      expect(table.closest('[tabindex]')).toBeNull();
      const heads = within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent);
      const [first] = within(table).getAllByTestId('funnel-step');
      const cells = within(first as HTMLElement).getAllByRole('cell');
      expect(cells.map((cell) => cell.querySelector('[aria-hidden]')?.textContent)).toEqual(
        heads.slice(1),
      );
    },
  );

  it('names no step that it cannot tell', async () => {
    const brand = await brandIn('posting');
    const counts = { visits: 100, enquiries: 1 };
    await recordNumbers(brand.id, { day: daysAgo(7), followers: {}, brand: counts });
    await show();
    expect(await screen.findByTestId('weakest-step')).toHaveTextContent('Cannot tell yet');
    expect(screen.getAllByTestId('funnel-step')[0]).toHaveTextContent(
      'it takes 3 of the last 4 weeks and 4 of the 8 before; 1 and 0 are recorded.',
    );
  });
});

describe('a month', () => {
  it('takes its hours from the Time page in one press, and calls the guess a guess', async () => {
    const brand = await brandIn('posting');
    await addTime({
      brandId: brand.id,
      day: `${lastMonth}-03`,
      seconds: 9000,
      work: 'create',
      source: 'typed',
    });
    await db.brands.update(brand.id, { phone: [{ from: `${lastMonth}-01`, minutes: 70 }] });
    await show();
    await user.click(await screen.findByTestId('month-record'));
    const time = await screen.findByTestId('month-time');
    expect(time).toHaveTextContent(
      /On the Time page: 2\.5 h counted and entered, and .* h as a guess/,
    );
    await user.click(screen.getByTestId('month-take-time'));
    await user.click(screen.getByTestId('month-save'));
    await waitFor(async () => expect(await db.months.count()).toBe(1));
    const [month] = await db.months.toArray();
    expect(month?.guessedHours).toBeGreaterThan(4);
    expect(month?.hours).toBeCloseTo(2.5 + (month?.guessedHours ?? 0), 1);
    expect(await screen.findByText(/of which .* guessed for the phone/)).toBeVisible();

    // Hours that are typed are nobody's guess.
    await user.click(screen.getByTestId('month-edit'));
    await user.clear(screen.getByTestId('month-hours'));
    await user.type(screen.getByTestId('month-hours'), '8');
    await user.click(screen.getByTestId('month-save'));
    await waitFor(async () => expect((await db.months.toArray())[0]?.hours).toBe(8));
    expect((await db.months.toArray())[0]).not.toHaveProperty('guessedHours');
  });

  it('adds up what was paid for what', async () => {
    await brandIn('posting');
    await show();
    await user.click(await screen.findByTestId('month-record'));
    expect(screen.getByTestId('month-spend')).not.toHaveAttribute('readonly');
    await user.type(screen.getByTestId('month-ads'), '80.25');
    await user.type(screen.getByTestId('month-content'), '20');
    expect(screen.getByTestId('month-spend')).toHaveValue('100.25');
    expect(screen.getByTestId('month-spend')).toHaveAttribute('readonly');
    await user.type(screen.getByTestId('month-tools'), '-1');
    await user.click(screen.getByTestId('month-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-number');
    await user.clear(screen.getByTestId('month-tools'));
    await user.click(screen.getByTestId('month-save'));
    await waitFor(async () => expect(await db.months.count()).toBe(1));
    expect(await db.months.toArray()).toMatchObject([{ spend: 100.25, ads: 80.25, content: 20 }]);
    expect((await db.months.toArray())[0]).not.toHaveProperty('tools');
  });
});

describe('the rates', () => {
  it.each(LANGUAGES)(
    'have the own baseline first and compare nothing else, in %s',
    async (language) => {
      const brand = await brandIn('measuring');
      const accountId = await accountOf(brand);
      for (let week = 2; week <= 9; week += 1) {
        await recordNumbers(brand.id, { day: daysAgo(7 * week), followers: { [accountId]: 1000 } });
        await db.slots.add({
          id: `slot-${week}`,
          brandId: brand.id,
          week: '2026-W01',
          network: 'instagram',
          origin: 'logged',
          addedAt: new Date().toISOString(),
          doneOn: daysAgo(7 * week),
          numbers: { on: daysAgo(7 * week - 7), engagements: 12 },
        });
      }
      await show(language);
      const rates = await screen.findByTestId('benchmarks');
      expect(rates).toHaveTextContent(
        language === 'en' ? '1.2% out of followers' : '%1,2 takipçiye göre',
      );
      const rows = within(rates).getAllByTestId('published-row');
      const others = rows.filter((row) => row.dataset['standing'] === 'other-denominator');
      expect(others.length).toBeGreaterThan(2);
      for (const row of others) {
        expect(row).toHaveTextContent(language === 'en' ? 'not comparable' : 'karşılaştırılamaz');
        expect(row).not.toHaveTextContent(/yours is|Seninki daha/);
      }
      expect(rows.map((row) => row.dataset['standing'])).toContain('above');
    },
  );

  it.each([
    ['en', /the newest 200 of each (Instagram )?account/],
    ['tr', /her (Instagram hesabının|hesabın) en yeni 200 tanesi/],
  ] as const)(
    'say with the charts where only the newest are looked at, in %s',
    async (language, says) => {
      const brand = await brandIn('measuring');
      const accountId = await accountOf(brand);
      const keep = async (name: string, count: number) => {
        const { imported, posts } = stored(
          { brandId: brand.id, accountId, asOf: daysAgo(1), chosen: `${name}.csv` },
          {
            posts: Array.from({ length: count }, (_, at) => ({
              id: `${name} ${at}`,
              publishedAt: daysAgo(8),
              metrics: { likes: at, reach: 900 },
            })),
            postsCover: 'lifetime',
          },
        );
        await db.imports.add(imported);
        await db.postReadings.bulkAdd(posts);
      };
      await keep('posts', 200);
      await show(language);
      const rates = await screen.findByTestId('benchmarks');
      const chart = await screen.findByTestId('chart-posts-engagements');
      await waitFor(() => expect(chart).toHaveTextContent('200'));
      for (const one of [rates.parentElement, chart]) expect(one).not.toHaveTextContent(says);
      await keep('more', 1);
      await waitFor(() =>
        expect(screen.getByTestId('chart-posts-engagements')).toHaveTextContent(says),
      );
      await waitFor(() =>
        expect(screen.getByTestId('benchmarks').parentElement).toHaveTextContent(says),
      );
    },
  );

  it.each(LANGUAGES)(
    'leave no account out because another one posts a great deal, in %s',
    async (language) => {
      const brand = await aBrand({
        standing: 'measuring',
        accounts: [
          { network: 'instagram', handle: 'acme.coffee' },
          { network: 'x', handle: 'acme' },
        ],
      });
      const { instagram: [quiet] = [], x: [busy] = [] } = Object.groupBy(
        await db.accounts.toArray(),
        ({ network }) => network,
      );
      if (!quiet || !busy) throw new Error('The brand has not both accounts.');
      const keep = async (account: Account, ago: number, count: number) => {
        const { id: accountId, network: source } = account;
        const { imported, posts } = stored(
          {
            brandId: brand.id,
            accountId,
            source,
            asOf: daysAgo(ago - 7),
            chosen: `${source} ${ago}.csv`,
          },
          {
            posts: Array.from({ length: count }, (_, at) => ({
              id: `${ago} ${at}`,
              publishedAt: daysAgo(ago),
              metrics: { likes: 12 },
            })),
            postsCover: 'lifetime',
          },
        );
        await db.imports.add(imported);
        await db.postReadings.bulkAdd(posts);
      };
      await keep(busy, 8, 600);
      for (let week = 2; week <= 11; week += 1) {
        const followers = { [quiet.id]: 1000 };
        await recordNumbers(brand.id, { day: daysAgo(7 * week), followers });
        await keep(quiet, 7 * week, 1);
      }
      await show(language);
      const ratesOf = (network: string) =>
        screen.getByTestId('benchmarks').querySelector(`[data-network="${network}"]`);
      const says = language === 'en' ? 'the newest 200 of each X account' : 'en yeni 200 tanesine';
      const rate = language === 'en' ? '1.2% out of followers' : '%1,2 takipçiye göre';
      await screen.findByTestId('benchmarks');
      await waitFor(() => expect(ratesOf('instagram')).toHaveTextContent(rate));
      expect(ratesOf('x')).toHaveTextContent(says);
      expect(ratesOf('instagram')).not.toHaveTextContent('200');
      const chart = () => screen.getByTestId('chart-posts-engagements');
      await waitFor(() => expect(chart()).toHaveTextContent('200'));
      await user.selectOptions(await screen.findByTestId('chart-network'), 'instagram');
      await waitFor(() => expect(chart()).toHaveTextContent('Instagram'));
      expect(chart()).toHaveTextContent(
        language === 'en' ? /Out of 10 posts.*: 10 whose/ : /10 gönderiden 10 tanesi/,
      );
      expect(chart()).not.toHaveTextContent('200');
    },
  );

  it.each(LANGUAGES)('rest on the posts of files at the same age, in %s', async (language) => {
    const brand = await brandIn('measuring');
    const accountId = await accountOf(brand);
    for (let week = 2; week <= 9; week += 1) {
      await recordNumbers(brand.id, { day: daysAgo(7 * week), followers: { [accountId]: 1000 } });
      const reading = (age: number, likes: number, ago: number, covers = {}) => {
        const { imported, posts } = stored(
          {
            id: `import-${week}-${age}`,
            brandId: brand.id,
            accountId,
            asOf: daysAgo(ago - age),
            chosen: 'posts.csv',
          },
          {
            posts: [{ id: String(ago), publishedAt: daysAgo(ago), metrics: { likes } }],
            ...covers,
          },
        );
        return db.imports.add(imported).then(() => db.postReadings.bulkAdd(posts));
      };
      await reading(7, 12, 7 * week);
      // Another age of the same post, and a part of another one's life.
      await reading(30, 500, 7 * week);
      await reading(8, 1, 7 * week + 2, {
        postsCover: 'period',
        period: { from: daysAgo(7 * week), to: daysAgo(7 * week - 6) },
      });
    }
    await show(language);
    const rates = await screen.findByTestId('benchmarks');
    await waitFor(() =>
      expect(rates).toHaveTextContent(
        language === 'en' ? '1.2% out of followers' : '%1,2 takipçiye göre',
      ),
    );
    expect(rates).toHaveTextContent(
      language === 'en' ? 'Their numbers are from posts.csv.' : 'Sayıları şuradan: posts.csv.',
    );
    expect(rates).toHaveTextContent(
      language === 'en' ? '8 posts at day seven' : 'yedinci gününde 8 gönderi',
    );
  });

  it('say how many posts a baseline still takes', async () => {
    await brandIn('posting');
    await show();
    expect(await screen.findByTestId('benchmarks')).toHaveTextContent(
      'out of followers: cannot tell yet, 6 more posts are needed (0 of 6, with numbers at day seven)',
    );
  });
});

it('proposes the weekday on which the numbers are mostly recorded for the reminder', async () => {
  const brand = await brandIn('posting');
  const accountId = await accountOf(brand);
  for (const weeks of [1, 2, 3]) {
    await recordNumbers(brand.id, { day: daysAgo(7 * weeks), followers: { [accountId]: weeks } });
  }
  await show();
  await waitFor(() =>
    expect(screen.getByTestId('reminder-weekday')).toHaveValue(String(TODAY.dayOfWeek)),
  );
  expect(screen.getByText(/You mostly record on/)).toBeVisible();
  expect(screen.queryByTestId('reminder-what')).toBeNull();
});

it.each(LANGUAGES)('has names for everything that can be operated, in %s', async (language) => {
  const brand = await brandIn('measuring');
  await writeWorth(brand);
  await recordMonth({ brandId: brand.id, month: lastMonth, conversions: 4, hours: 12 });
  const { container } = await show(language);
  await screen.findByTestId('month-figures');
  const [info] = screen.getAllByRole('button', {
    name: language === 'en' ? 'What does “Return (ROI)” mean?' : '“Yatırım getirisi” ne demek?',
  });
  if (!info) throw new Error('no info');
  await user.click(info);
  expect(await screen.findByTestId('metric-facts')).toBeVisible();
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
