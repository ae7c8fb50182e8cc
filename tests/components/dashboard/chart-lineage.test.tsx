import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { db } from '@/lib/db/database';
import { weekOfDay } from '@/lib/domain/calendar';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { speak } from '../all-texts';
import { emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';
import { aFullBrand } from './a-full-brand';

const user = userEvent.setup();
const TEXTS = ['numbers', 'return', 'charts', 'imported', 'imports', 'metrics', 'experiments'];

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
  await aFullBrand();
});

async function show(language: Language) {
  await speak(language, [...TEXTS, 'plan', 'dashboard']);
  render(<NumbersPage />);
  return screen.findByTestId('charts');
}

const rowsOf = (testId: string) =>
  within(screen.getByTestId(testId))
    .getAllByRole('row')
    .map((row) => row.textContent);
const close = () =>
  user.click(screen.getAllByRole('button', { name: /^(Close|Kapat)$/ }).at(-1) ?? document.body);

/** Presses what a chart has beneath it, by keyboard. */
async function ask(chart: string) {
  const [figure] = await screen.findAllByTestId(`chart-${chart}`);
  if (!figure) throw new Error(`There is no chart ${chart}.`);
  const button = within(figure).getByTestId('chart-lineage');
  button.focus();
  await user.keyboard('{Enter}');
  return button;
}

describe.each(LANGUAGES)(
  'where a chart’s numbers are from, in %s',
  { timeout: 120_000 },
  (language) => {
    const own = { en: 0, tr: 1 }[language];

    it('of cost and value: each month, whose figures open in their turn', async () => {
      await show(language);
      const asked = await ask('return');
      const table = await screen.findByTestId('lineage-return');
      const [head, newest] = rowsOf('lineage-return');
      expect(head).toBe(['MonthResultsCostValue', 'AySonuçMaliyetDeğer'][own]);
      expect(newest).toMatch(
        [/typed, .*12€600€600.*declared$/, /elle yazıldı, .*12€600€600.*beyan$/][own] ?? '',
      );
      const facts = screen.getByTestId('source-facts');
      expect(facts).toHaveTextContent([/Value \(declared\)/, /Değer \(beyan\)/][own] ?? '');
      expect(rowsOf('lineage-return').at(-1)).not.toMatch(/declared|beyan/);
      // The month without its hours has no cost, and is none of those that are drawn.
      expect(rowsOf('lineage-return').at(-1)).toMatch(/24–/);
      expect(await violations()).toEqual([]);
      const [cost] = within(table).getAllByTestId('figure-lineage');
      if (!cost) throw new Error('There is no figure.');
      await user.click(cost);
      expect(await screen.findByTestId('cost-parts')).toHaveTextContent(/€600/);
      await close();
      expect(cost).toHaveFocus();
      expect(screen.getByTestId('lineage-return')).toBeInTheDocument();
      await close();
      expect(asked).toHaveFocus();
    });

    it('of posts: each with its days, who counted it and what its number holds', async () => {
      await show(language);
      const asked = await ask('posts-engagements');
      await screen.findByTestId('lineage-posts');
      const rows = rowsOf('lineage-posts');
      expect(
        rows.some((row) => /Posts\.csv.*(Likes and Comments|Beğeni ve Yorum)/.test(row ?? '')),
      ).toBe(true);
      expect(rows.some((row) => /Cupping(typed|elle yazıldı)/.test(row ?? ''))).toBe(true);
      expect(screen.getByTestId('source-facts')).toHaveTextContent(
        ['comments, shares and saves of a post together', 'kaydetmelerinin toplamı'][own] ?? '',
      );
      // More than a dialog lists at once: it says how many there are.
      expect(rows).toHaveLength(21);
      const all = Number(
        /\d\d/.exec(screen.getByTestId('newest').textContent?.replace('20', '') ?? '')?.[0],
      );
      await user.click(screen.getByTestId('newest-more'));
      expect(rowsOf('lineage-posts')).toHaveLength(all + 1);
      expect(screen.queryByTestId('newest')).toBeNull();
      // The button went with the last of them; the keyboard stays in the dialog.
      await waitFor(() =>
        expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement),
      );
      expect(await violations()).toEqual([]);
      await close();
      expect(asked).toHaveFocus();
    });

    it('of the days of posts: the posts of each week, and how the record of each came', async () => {
      await show(language);
      const asked = await ask('cadence');
      await screen.findByTestId('lineage-cadence');
      const dialog = screen.getByRole('dialog');
      expect(dialog).toHaveTextContent(
        [/seen going out on the page/, /sayfada yayınlanırken görüldü/][own] ?? '',
      );
      expect(dialog).toHaveTextContent(
        [
          /planned, then marked as published · recorded on/,
          /yayınlandı diye işaretlendi · kayıt günü/,
        ][own] ?? '',
      );
      expect(await violations()).toEqual([]);
      // What each row says there are, is there.
      for (const row of within(screen.getByTestId('lineage-cadence'))
        .getAllByRole('row')
        .slice(1)) {
        const count = Number(row.querySelector('td')?.textContent);
        expect(row.querySelectorAll('li')).toHaveLength(count);
      }
      await close();
      expect(asked).toHaveFocus();
    });

    it('of one week: its posts alone, on a press on its sum', async () => {
      await show(language);
      const sums = within(screen.getByTestId('chart-cadence')).getAllByTestId('chart-number');
      const last = sums.at(-2);
      if (!last) throw new Error('There are not two weeks.');
      expect(last).toHaveAccessibleName([/^Posts, .* 2026: \d/, /^Gönderiler, .* 2026: \d/][own]);
      await user.click(last);
      await screen.findByTestId('lineage-cadence');
      expect(rowsOf('lineage-cadence')).toHaveLength(2);
      const listed = screen.getByTestId('lineage-cadence').querySelectorAll('li');
      expect(listed).toHaveLength(Number(last.textContent));
      await close();
      expect(last).toHaveFocus();
    });

    it('of a topic: its posts, on a press on its number', async () => {
      await show(language);
      const chart = screen.getByTestId('chart-mix');
      const number = within(chart)
        .getAllByTestId('chart-number')
        .find((one) => /Cupping/.test(one.getAttribute('aria-label') ?? ''));
      if (!number) throw new Error('There is no such topic.');
      expect(number).toHaveAccessibleName(/^Cupping: 10 · /);
      await user.click(number);
      await screen.findByTestId('lineage-mix');
      expect(rowsOf('lineage-mix')).toHaveLength(2);
      expect(screen.getByTestId('lineage-mix').querySelectorAll('li')).toHaveLength(10);
      expect(screen.getByRole('dialog')).toHaveAccessibleName(
        [/^Posts: Cupping$/, /^Gönderiler: Cupping$/][own],
      );
      await close();
      expect(number).toHaveFocus();
      await ask('mix');
      await screen.findByTestId('lineage-mix');
      const total = await db.slots.filter(({ doneOn }) => doneOn !== undefined).count();
      expect(screen.getByTestId('source-facts')).toHaveTextContent(String(total));
      expect(await violations()).toEqual([]);
    });

    it('of an experiment: the values of its posts once it is over, and none before', async () => {
      await show(language);
      const cards = await screen.findAllByTestId('experiment');
      const of = (state: string) => {
        const card = cards.find((one) => one.dataset.state === state);
        if (!card) throw new Error(`No experiment is ${state}.`);
        return within(card).getByTestId('experiment-lineage');
      };
      await user.click(of('ended'));
      await screen.findByTestId('lineage-experiment');
      expect(rowsOf('lineage-experiment')).toHaveLength(11);
      expect(rowsOf('lineage-experiment')[1]).toMatch(/Cupping(typed|elle yazıldı).*A20$/);
      expect(await violations()).toEqual([]);
      await close();
      await waitFor(() => expect(screen.queryByTestId('lineage-experiment')).toBeNull());
      await user.click(of('running'));
      await screen.findByTestId('lineage-experiment');
      expect(screen.getByRole('dialog')).not.toHaveTextContent(/1[.,]?717/);
      expect(rowsOf('lineage-experiment')[2]).toMatch([/Acounts$/, /Asayılıyor$/][own] ?? '');
      await close();
      await user.click(of('given-up'));
      expect(await screen.findByTestId('source-facts')).toHaveTextContent(
        [/None of them is in the part of the plan/, /bunlardan hiçbiri yok/][own] ?? '',
      );
      expect(screen.queryByTestId('lineage-experiment')).toBeNull();
      await close();
    });

    it('of a test that was given up: what had numbers by then, and what got some later', async () => {
      const day = (ago: number) => Temporal.Now.plainDateISO().subtract({ days: ago }).toString();
      await db.experiments.update('full-ended', { endedAt: `${day(4)}T12:00:00.000Z` });
      const [like] = await db.slots.where('id').equals('post 0').toArray();
      if (!like) throw new Error('There is no post.');
      const posts = [
        { ago: 12, on: 5 },
        { ago: 10, on: 3 },
        { ago: 7, on: undefined },
      ];
      await db.slots.bulkPut(
        posts.map(({ ago, on }, place) => {
          const { numbers: _numbers, ...post } = like;
          return {
            ...post,
            id: `given up ${place}`,
            doneOn: day(ago),
            week: weekOfDay(day(ago)),
            arm: { experimentId: 'full-ended', arm: 'a' as const, place },
            ...(on !== undefined && { numbers: { on: day(on), engagements: 7 } }),
          };
        }),
      );
      await show(language);
      const cards = await screen.findAllByTestId('experiment');
      const card = cards.find((one) => one.dataset.state === 'given-up');
      if (!card) throw new Error('No experiment was given up.');
      await user.click(within(card).getByTestId('experiment-lineage'));
      expect(await screen.findByTestId('source-facts')).toHaveTextContent(
        [/By then 1 had numbers; the plan still has 1/, /1 gönderinin sayısı.*1 tanesi/][own] ?? '',
      );
      const rows = rowsOf('lineage-experiment').slice(1);
      expect(rows).toHaveLength(3);
      const late = [/without numbers when/, /sayısı yoktu/][own] ?? '';
      expect(rows.filter((row) => row?.match(late))).toHaveLength(2);
    });

    it('of a whole month’s sentence: the figure’s own parts', async () => {
      await show(language);
      const [cost] = await screen.findAllByTestId('month-figure-lineage');
      if (!cost) throw new Error('There is no cost.');
      expect(cost).toHaveAccessibleName([/^Cost, .*: €600\. /, /, Maliyet: €600\. /][own]);
      await user.click(cost);
      expect(await screen.findByTestId('cost-parts')).toHaveTextContent(/€600$/);
      await close();
      expect(cost).toHaveFocus();
      const counted = screen.getAllByTestId('rests-on')[0];
      if (!counted) throw new Error('There is no sentence.');
      expect(counted).not.toHaveTextContent(/[<{]/);
      const [paid] = within(counted).getAllByTestId('rests-lineage');
      expect(paid).toHaveTextContent('€100');
      const results = within(counted).getByTestId('month-lineage');
      expect(results).toHaveAccessibleName(
        [/^Results, .* 2026: 12 results\. /, /2026, Sonuç: 12 sonuç\. /][own],
      );
      await user.click(results);
      expect(await screen.findByTestId('source-facts')).toHaveTextContent(/(typed|elle yazıldı)/);
    });

    it('of the weeks that are recorded in stage 1: each of them with its counts', async () => {
      await db.brands.toCollection().modify({ stage: 1 });
      await show(language);
      const weeks = await screen.findByTestId('weeks-lineage');
      expect(weeks).toHaveTextContent(['16 weeks', '16 hafta'][own] ?? '');
      await user.click(weeks);
      await screen.findByTestId('recorded-weeks');
      expect(rowsOf('recorded-weeks')[1]).toMatch(/205400$/);
      expect(rowsOf('recorded-weeks')).toHaveLength(13);
      expect(screen.getByTestId('newest')).toHaveTextContent('16');
      await close();
      expect(weeks).toHaveFocus();
    });
  },
);
