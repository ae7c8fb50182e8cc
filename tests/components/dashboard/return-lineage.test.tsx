import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { addTime } from '@/lib/actions/add-time';
import { recordMonth } from '@/lib/actions/record-month';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import { addMonths, monthOf } from '@/lib/domain/calendar';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import type { Metric } from '@/lib/domain/snapshot';
import { stored } from '../../unit/importing/a-reading';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';
import { aTarget } from './a-target';

const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const lastMonth = addMonths(monthOf(TODAY), -1);
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

async function show(language: Language) {
  const spaces = ['numbers', 'return', 'charts', 'imported', 'imports', 'metrics', 'dashboard'];
  await speak(language, spaces);
  render(<NumbersPage />);
}

const accountOf = async (brand: Brand) =>
  (await db.accounts.where('brandId').equals(brand.id).first())?.id ?? '';

async function aMonth() {
  const brand = await aBrand({ standing: 'measuring' });
  const goal = { outcome: 'Bookings', measure: 'bookings', reviewOn: TODAY.toString() };
  const worth = { valuePerConversion: 50, valueLow: 40, valueHigh: 60 };
  await writeBrief(brand.id, 'goal', { ...goal, ...worth }, 'x');
  await writeBrief(brand.id, 'costs', { hourly: 18.5, monthly: 60, currency: 'EUR' }, 'x');
  await recordMonth({
    brandId: brand.id,
    month: lastMonth,
    conversions: 10,
    ads: 80,
    content: 20,
    hours: 12,
    guessedHours: 2,
  });
  return brand;
}

/** By its label: asking for a role goes through the whole page. */
const button = (name: RegExp) => screen.findByLabelText(name);
/** Whole months say the same figures of the same month, further down. */
const figure = (name: RegExp) =>
  screen.findByLabelText(name, { selector: '[data-testid="figure-lineage"]' });
const close = () => user.click(screen.getByRole('button', { name: /^(Close|Kapat)$/ }));
const rowsOf = (testId: string) =>
  within(screen.getByTestId(testId))
    .getAllByRole('row')
    .map((row) => row.textContent);

describe.each(LANGUAGES)('a figure of the return, in %s', { timeout: 60_000 }, (language) => {
  const own = { en: 0, tr: 1 }[language];

  it('says on a press which parts the cost is the sum of, and where each of them is from', async () => {
    const brand = await aMonth();
    await addTime({
      brandId: brand.id,
      day: `${lastMonth}-03`,
      seconds: 9000,
      work: 'create',
      source: 'typed',
    });
    await show(language);
    const cost = await figure(/^(Cost, .*: €382|.*, Maliyet: €382)\. /);
    cost.focus();
    await user.keyboard('{Enter}');
    await screen.findByTestId('cost-parts');
    const [, ads, content, monthly, hours, together] = rowsOf('cost-parts');
    expect(ads).toMatch([/^Advertisingtyped, .*€80$/, /^Reklamelle yazıldı, .*€80$/][own] ?? '');
    expect(content).toMatch(/€20$/);
    expect(monthly).toMatch(
      [/from the brand’s costs, written on .*€60$/, /markanın maliyetlerinden.*€60$/][own] ?? '',
    );
    // An hour's cost keeps the part of a unit that the page leaves out of its sums.
    expect(hours).toMatch([/^12 h × €18\.50/, /^12 saat × €18,50/][own] ?? '');
    expect(hours).toMatch([/2 of them are a guess/, /2 saati telefon için tahmin/][own] ?? '');
    expect(hours).toMatch(/€222$/);
    expect(together).toMatch(/€382$/);
    expect(
      await screen.findByText([/On the Time page: 2\.5 h/, /Zaman sayfasında: .*2,5/][own] ?? ''),
    ).toBeVisible();
    expect(screen.getByTestId('source-facts')).toHaveTextContent(
      ['hours times the cost of an hour', 'bir saatin maliyetinin çarpımı'][own] ?? '',
    );
    expect(await violations()).toEqual([]);
    await close();
    expect(cost).toHaveFocus();
  });

  it('shows low, middle and high of what a return is worked out from', async () => {
    await aMonth();
    await show(language);
    await user.click(await figure(/^(Return \(ROI\), .*|.*, Yatırım getirisi): /));
    await screen.findByTestId('figure-parts');
    const [head, results, worth, value, cost, roi] = rowsOf('figure-parts');
    expect(head).toBe(['PartLowMiddleHigh', 'KalemAltOrtaÜst'][own]);
    expect(results).toMatch([/typed, .*6\.221015\.41$/, /elle yazıldı, .*6,221015,41$/][own] ?? '');
    expect(worth).toMatch(/€40€50€60$/);
    expect(worth).toMatch([/from the goal, written on/, /iş hedefinden/][own] ?? '');
    expect(value).toMatch(/€500€92\d/);
    expect(cost).toMatch(/€382€382€382$/);
    expect(roi).toMatch(/\+?%?31%?\+/);
    expect(screen.getByTestId('metric-facts')).toBeInTheDocument();
    expect(screen.getByTestId('cost-parts')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  it('says of a declared value that it is somebody’s word', async () => {
    const brand = await aMonth();
    await db.months.update([brand.id, lastMonth], { conversions: undefined, declaredValue: 900 });
    await show(language);
    await user.click(await figure(/(Value|Değer) \((declared|beyan)\).*: €900/));
    expect(await screen.findByTestId('figure-parts')).toHaveTextContent(
      [/typed, .*€900/, /elle yazıldı, .*€900/][own] ?? '',
    );
    expect(screen.getByTestId('source-facts')).toHaveTextContent(
      [/The declared value as it was written down/, /Beyan edilen değer, yazıldığı gibi/][own] ??
        '',
    );
  });

  it('needs no goal for what is worked out without one', async () => {
    const brand = await aMonth();
    await db.briefs.update(brand.id, { goal: undefined });
    await show(language);
    await user.click(await figure(/^(Cost per result, .*|.*, Sonuç başına maliyet): €38/));
    expect(await screen.findByTestId('figure-parts')).toHaveTextContent(/€38\D2/);
    expect(screen.getByTestId('cost-parts')).toHaveTextContent(/€382/);
  });

  it('says by what level and what number a month is judged', async () => {
    const brand = await aMonth();
    await db.months.update([brand.id, lastMonth], { conversions: 9 });
    await aTarget(brand, lastMonth, `${lastMonth}-01`);
    await show(language);
    const verdict = await button(/(cannot tell|söylenemez)\. /);
    await user.click(verdict);
    const facts = await screen.findByTestId('source-facts');
    expect(facts).toHaveTextContent(/9 · (typed|elle yazıldı), /);
    expect(facts).toHaveTextContent(/Deniz/);
    expect(facts).toHaveTextContent(/answers within a day\..*(Not said|Söylenmedi)/);
    expect(facts).toHaveTextContent([/5\.43 to 14\.21/, /5,43 – 14,21 arası/][own] ?? '');
    expect(await violations()).toEqual([]);
    await close();
    expect(verdict).toHaveFocus();
  });
});

describe.each(LANGUAGES)('an own rate, in %s', { timeout: 60_000 }, (language) => {
  it('names the posts that it rests on, each with its file and whose followers it is out of', async () => {
    const brand = await aBrand({ standing: 'measuring' });
    const accountId = await accountOf(brand);
    for (let week = 2; week <= 8; week += 1) {
      const day = daysAgo(7 * week);
      await db.snapshots.add({
        brandId: brand.id,
        accountId,
        metric: 'followers',
        day,
        value: 1000 + week,
        source: 'read',
        at: `${day}T12:00:00Z`,
      });
      const { imported, posts } = stored(
        {
          id: `import-${week}`,
          brandId: brand.id,
          accountId,
          asOf: daysAgo(7 * week - 7),
          chosen: `posts ${week}.csv`,
        },
        {
          posts: [{ id: String(week), publishedAt: day, metrics: { likes: 12, comments: week } }],
          postsCover: 'lifetime',
        },
      );
      await db.imports.add(imported);
      await db.postReadings.bulkAdd(posts);
    }
    await show(language);
    const rate = await button(/^(Your typical post|Senin tipik gönderin), Instagram, .*: /);
    await user.click(rate);
    await screen.findByTestId('rated-posts');
    const [, newest, ...others] = rowsOf('rated-posts');
    expect(others).toHaveLength(6);
    await waitFor(() => expect(rowsOf('rated-posts')[1]).toMatch(/posts 2\.csv/));
    expect(newest).toMatch(/(Likes and Comments|Beğeni ve Yorum)/);
    expect(newest).toMatch(/(read from the page|sayfadan okundu)/);
    expect(newest).toMatch(/(1\.4%|%1,4)14 \/ 1[.,]002$/);
    expect(await violations()).toEqual([]);
    await close();
    expect(rate).toHaveFocus();
  });

  it('names the posts that there are while they are too few', async () => {
    const brand = await aBrand({ standing: 'measuring' });
    const accountId = await accountOf(brand);
    await db.snapshots.add({
      brandId: brand.id,
      accountId,
      metric: 'followers',
      day: daysAgo(14),
      value: 400,
      source: 'typed',
      at: new Date().toISOString(),
    });
    await db.slots.add({
      id: 'slot',
      brandId: brand.id,
      week: '2026-W01',
      network: 'instagram',
      topic: 'Roasting',
      origin: 'logged',
      addedAt: new Date().toISOString(),
      doneOn: daysAgo(14),
      numbers: { on: daysAgo(7), engagements: 10 },
    });
    await show(language);
    await user.click(await screen.findByTestId('rate-lineage'));
    await screen.findByTestId('rated-posts');
    expect(rowsOf('rated-posts')[1]).toMatch(
      /Roasting(typed|elle yazıldı) · .*(2\.5%|%2,5)10 \/ 400$/,
    );
  });
});

describe.each(LANGUAGES)('a step of the funnel, in %s', { timeout: 60_000 }, (language) => {
  const countedWeeks = async () => {
    const brand = await aBrand({ standing: 'measuring' });
    const counts = { visits: 100, enquiries: 20, orders: 3 };
    await db.snapshots.bulkAdd(
      Array.from({ length: 12 }, (_, at) => at + 1).flatMap((week) =>
        Object.entries(counts).map(([metric, value]) => ({
          brandId: brand.id,
          accountId: '',
          metric: metric as Metric,
          day: daysAgo(7 * week),
          value: value + (week === 1 ? 1 : 0),
          source: 'typed' as const,
          at: `${daysAgo(7 * week)}T12:00:00Z`,
        })),
      ),
    );
  };

  it('says which weeks its share is added up from, and who counted them', async () => {
    await countedWeeks();
    await show(language);
    const share = await button(
      /^(Last 4 weeks, from visit to enquiry: 81 of 401|Son 4 hafta, ziyaretten talebe: 401 içinden 81)/,
    );
    await user.click(share);
    await screen.findByTestId('lineage-weeks');
    const rows = rowsOf('lineage-weeks');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatch(/(typed|elle yazıldı), .*10121$/);
    expect(rows.at(-1)).toMatch(/40181$/);
    // A step's own definition calls it no rate; what is pressed is one.
    expect(screen.queryByTestId('metric-facts')).toBeNull();
    expect(screen.getByTestId('source-facts')).toHaveTextContent(
      /(How many people asked in the week|soranların sayısı)/,
    );
    expect(await violations()).toEqual([]);
    await close();
    expect(share).toHaveFocus();
  });

  it('says the same of the numbers in its chart', async () => {
    await countedWeeks();
    await show(language);
    const chart = await screen.findByTestId('chart-funnel');
    const [visits, , orders] = within(chart).getAllByTestId('chart-number');
    if (!visits || !orders) throw new Error('There are not three numbers.');
    expect(orders).toHaveAccessibleName(/^(Orders|Sipariş): 37\. /);
    await user.click(orders);
    await screen.findByTestId('lineage-weeks');
    expect(rowsOf('lineage-weeks')).toHaveLength(14);
    expect(rowsOf('lineage-weeks').at(-1)).toMatch(/24137$/);
    expect(await violations()).toEqual([]);
    await close();
    expect(orders).toHaveFocus();
    await user.click(visits);
    await screen.findByTestId('lineage-weeks');
    expect(rowsOf('lineage-weeks').at(-1)).toMatch(/1[.,]201$/);
  });
});
