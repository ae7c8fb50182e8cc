import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { keepMapping } from '@/lib/actions/keep-mapping';
import { addBrand } from '@/lib/actions/add-brand';
import { db } from '@/lib/db/database';
import { headerKey } from '@/lib/exports/header-key';
import { instagramLines } from '../../fixtures/exports/meta-content';
import { zipBytes } from '../../fixtures/exports/zip-bytes';
import { csvBytes, encode } from '../../fixtures/exports/text-bytes';
import { startsWithFreshData } from '../../unit/fresh-data';
import { violations } from '../coach/violations';
import { usesInPageWorker } from './in-page-worker';
import { expectNoMissingTexts, showDashboard } from './show-dashboard';

startsWithFreshData();
usesInPageWorker();
const user = userEvent.setup({ applyAccept: false });

/** What jsdom's files cannot do, and every browser's can. */
const file = (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const made = new File([bytes as BlobPart], name);
  Object.assign(made, { arrayBuffer: async () => bytes.slice().buffer });
  return made;
};
const instagram = (name = 'Mar-01-2026_Mar-31-2026_991122334455667.csv') =>
  file(name, csvBytes(instagramLines));
const ambiguous = 'Gün;Pin;Kayıt\n03.04.2026;1.234;3\n05.06.2026;1.100;4\n';

const choose = async (...files: File[]) =>
  user.upload(await screen.findByTestId('import-files'), files);
const tables = () => screen.findAllByTestId('import-table');
const posts = () => db.postReadings.count();
const aBrand = (name: string, network: 'instagram' | 'x' | 'pinterest', handle: string) =>
  addBrand({ name, standing: 'posting', accounts: [{ network, handle }] });

describe.each(['en', 'tr'] as const)('importing files in %s', (language) => {
  const open = async () => {
    await aBrand('Green Kitchen', 'instagram', 'green.kitchen');
    await showDashboard('/numbers', language);
  };

  it('shows what a file holds, imports it by one click, and takes it back by one', async () => {
    await open();
    await choose(instagram());
    const [table] = await tables();
    expect(table?.dataset.format).toBe('meta-content-instagram');
    expect(within(table as HTMLElement).getByTestId('import-target')).toHaveDisplayValue(
      'Green Kitchen: @green.kitchen',
    );
    // In Turkish a list of units has no commas, and its names would run into one another.
    expect(table).toHaveTextContent(/(views, reach|Görüntüleme, Erişim)/i);
    expect(await posts()).toBe(0);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByTestId('import-run'));
    await user.click(await screen.findByTestId('import-undo'));
    await waitFor(() => expect(screen.queryByTestId('import-undo')).not.toBeInTheDocument());
    expect([await posts(), await db.imports.count()]).toEqual([0, 0]);
    expectNoMissingTexts();
  });

  it('says whose file it is: another brand’s, or nobody’s', async () => {
    await open();
    await aBrand('Borealis', 'x', 'borealis');
    await choose(instagram('one.csv'), file('two.csv', ambiguous));
    await tables();
    await db.accounts
      .where('network')
      .equals('instagram')
      .modify({ handle: 'other', key: 'other' });
    await waitFor(() =>
      expect(screen.getByTestId('import-target')).toHaveDisplayValue(/…|Choose|seç/i),
    );
    expect(screen.getByTestId('import-run')).toBeDisabled();
    expectNoMissingTexts();
  });

  it('says for which brands it is, and for which one only because the files name none', async () => {
    await open();
    await aBrand('Borealis', 'instagram', 'borealis');
    const day = ['"Instagram reach"', '"Date","Primary"', '"2026-03-01T00:00:00","40"', ''];
    await choose(instagram(), file('Reach.csv', encode(day.join('\n'), 'utf-16le')));
    const assumed = await screen.findByTestId('import-assumed');
    const shares = () =>
      [...within(screen.getByTestId('brand-shares')).getAllByRole('listitem')].map(
        ({ textContent }) => textContent,
      );
    const said =
      language === 'en'
        ? ['1 for Borealis', '1 for Green Kitchen']
        : ['Borealis için 1', 'Green Kitchen için 1'];
    expect(shares()).toEqual(said);
    expect(assumed).toHaveTextContent(language === 'en' ? /^1 does not say whose/ : /^1 tabloda/);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByTestId('import-run'));
    await waitFor(() => expect(screen.getByTestId('imported-notice')).toHaveFocus());
    await waitFor(() => expect(shares()).toEqual(said));
    expectNoMissingTexts();
  });

  it('adds the account that a file names where there is none', async () => {
    await aBrand('Acme', 'x', 'acme');
    await showDashboard('/numbers', language);
    await choose(instagram());
    await user.click(await screen.findByTestId('import-add-account'));
    expect(await screen.findByTestId('import-target')).toHaveDisplayValue('Acme: @green.kitchen');
    expect(screen.getByTestId('import-run')).toBeEnabled();
    expectNoMissingTexts();
  });

  it('lets an unknown table’s columns be said, asks what is left open, and remembers it', async () => {
    await aBrand('Acme', 'pinterest', 'acme');
    await showDashboard('/numbers', language);
    await choose(file('pins.csv', ambiguous));
    await user.click(await screen.findByTestId('import-map'));
    await user.click(screen.getByTestId('mapping-save'));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    const [day, pins] = screen.getAllByTestId('mapping-column');
    await user.selectOptions(day as HTMLElement, 'field:date');
    await user.selectOptions(pins as HTMLElement, 'metric:impressions');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByTestId('mapping-save'));
    const order = await screen.findByTestId('ask-dateOrder');
    expect(screen.getByTestId('import-run')).toBeDisabled();
    await user.click(within(order).getAllByRole('radio')[0] as HTMLElement);
    const mark = await screen.findByTestId('ask-decimalMark');
    await user.click(within(mark).getAllByRole('radio')[1] as HTMLElement);
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    await user.click(screen.getByTestId('import-run'));
    await screen.findByTestId('import-undo');
    expect(await db.series.toArray()).toMatchObject([{ metric: 'impressions' }]);
    // The next file with this header is known at once.
    await choose(file('later.csv', 'Gün;Pin;Kayıt\n25.04.2026;34;3\n'));
    expect((await tables())[0]?.dataset.format).toBe('mapped');
    expectNoMissingTexts();
  });

  it('takes an answer for all tables of a file that ask the same, or for one alone', async () => {
    await aBrand('Acme', 'pinterest', 'acme');
    await keepMapping({
      key: headerKey(['Gün', 'Pin', 'Kayıt']),
      network: 'pinterest',
      rowIs: 'day',
      fields: { date: 'Gün' },
      metrics: { impressions: 'Pin' },
    });
    await showDashboard('/numbers', language);
    const sure = ambiguous.replace('05.06', '25.06');
    await choose(
      file('all.zip', zipBytes({ 'a.csv': ambiguous, 'b.csv': ambiguous, 'c.csv': sure })),
    );
    await waitFor(() => expect(screen.getAllByTestId('ask-dateOrder')).toHaveLength(2));
    // The third has a day that is no month.
    expect(screen.getAllByTestId('ask-decimalMark')).toHaveLength(3);
    const [forAll] = screen.getAllByTestId('ask-for-all');
    expect(forAll).toBeChecked();
    await user.click(forAll as HTMLElement);
    const press = async (name: string, at: number) => {
      const [first] = screen.getAllByTestId(name);
      await user.click(within(first as HTMLElement).getAllByRole('radio')[at] as HTMLElement);
    };
    await press('ask-dateOrder', 0);
    await waitFor(() => expect(screen.getAllByTestId('ask-dateOrder')).toHaveLength(1));
    await press('ask-dateOrder', 1);
    await waitFor(() => expect(screen.queryByTestId('ask-dateOrder')).toBeNull());
    expect(await violations()).toEqual([]);
    await waitFor(() => expect(screen.getAllByTestId('ask-decimalMark')).toHaveLength(3));
    await press('ask-decimalMark', 1);
    await waitFor(() => expect(screen.queryByTestId('ask-decimalMark')).toBeNull());
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    await user.click(screen.getByTestId('import-run'));
    await screen.findByTestId('import-undo');
    const days = (await db.series.toArray()).map((one) => one.days.join(' '));
    expect(days.toSorted()).toEqual([
      '2026-03-04 2026-05-06',
      '2026-04-03 2026-06-05',
      '2026-04-03 2026-06-25',
    ]);
    expectNoMissingTexts();
  });

  it('lets each of two columns be answered apart, and an answer be changed', async () => {
    await aBrand('Acme', 'pinterest', 'acme');
    await keepMapping({
      key: headerKey(['Gün', 'Pin', 'Kayıt']),
      network: 'pinterest',
      rowIs: 'day',
      fields: { date: 'Gün' },
      metrics: { impressions: 'Pin', 'watch-time': 'Kayıt' },
    });
    await showDashboard('/numbers', language);
    await choose(file('pins.csv', 'Gün;Pin;Kayıt\n2026-04-03;1.234;1.250\n'));
    const [first] = await screen.findAllByTestId('ask-for-all');
    await user.click(first as HTMLElement);
    const press = async (name: string, at: number) =>
      user.click(
        within((await screen.findAllByTestId(name))[0] as HTMLElement).getAllByRole('radio')[
          at
        ] as HTMLElement,
      );
    await press('ask-decimalMark', 1);
    await waitFor(() => expect(screen.getAllByTestId('ask-decimalMark')).toHaveLength(1));
    expect(screen.getByTestId('import-run')).toBeDisabled();
    await press('ask-decimalMark', 1);
    await waitFor(() => expect(screen.queryByTestId('ask-decimalMark')).toBeNull());
    await user.click(within(screen.getByTestId('said')).getByText(/./, { selector: 'summary' }));
    const [, hours] = await screen.findAllByTestId('said-decimalMark');
    expect(within(hours as HTMLElement).getAllByRole('radio')[1]).toBeChecked();
    const forHours = screen.getAllByTestId('ask-for-all')[1] as HTMLElement;
    await user.click(forHours);
    await user.click(within(hours as HTMLElement).getAllByRole('radio')[0] as HTMLElement);
    await waitFor(() =>
      expect(within(hours as HTMLElement).getAllByRole('radio')[0]).toBeChecked(),
    );
    expect(await violations()).toEqual([]);
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    await user.click(screen.getByTestId('import-run'));
    await screen.findByTestId('import-undo');
    const stored = await db.series.toArray();
    expect(stored.map(({ metric, values }) => [metric, ...values])).toEqual(
      expect.arrayContaining([
        ['impressions', 1234],
        ['watch-time', 1.25],
      ]),
    );
    expectNoMissingTexts();
  });

  it('folds the many tables of one file, leaves open what asks something, and keeps in sight what was not read', async () => {
    await aBrand('Acme', 'pinterest', 'acme');
    await keepMapping({
      key: headerKey(['Gün', 'Pin']),
      network: 'pinterest',
      rowIs: 'day',
      fields: { date: 'Gün' },
      metrics: { impressions: 'Pin' },
    });
    await showDashboard('/numbers', language);
    const sure = 'Gün;Pin\n2026-04-25;34\n';
    await choose(
      file(
        'all.zip',
        zipBytes({
          'a.csv': sure,
          'b.csv': `${sure}2026-04-31;5\n`,
          'c.csv': sure.replace('34', '1.234'),
          'd.csv': sure,
        }),
      ),
    );
    await waitFor(() => expect(screen.getAllByTestId('import-table')).toHaveLength(4));
    expect(screen.getByTestId('file-tables')).toHaveTextContent(/^(Your own mapping|.+) · 4 /);
    const [a, b, c] = await tables();
    const folded = (table: HTMLElement | undefined) =>
      within(table as HTMLElement).getByTestId<HTMLDetailsElement>('import-more');
    const names = screen
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['a.csv', 'b.csv', 'c.csv', 'd.csv']);
    expect(folded(a)).not.toHaveAttribute('open');
    expect(folded(a).querySelector('summary')).toHaveTextContent('Acme: acme');
    expect(folded(b)).not.toHaveAttribute('open');
    expect(folded(b)).not.toContainElement(within(b as HTMLElement).getByTestId('refused'));
    const refused = within(b as HTMLElement).getByTestId('refused');
    expect(refused.querySelector('summary')).toBeVisible();
    expect(folded(c)).toHaveAttribute('open');
    expect(await violations()).toEqual([]);
    // Answered, it stays as it is: the answer can be seen and changed.
    const mark = within(c as HTMLElement).getByTestId('ask-decimalMark');
    await user.click(within(mark).getAllByRole('radio')[1] as HTMLElement);
    await waitFor(() => expect(screen.queryByTestId('ask-decimalMark')).toBeNull());
    expect(folded((await tables())[2])).toHaveAttribute('open');
    await user.click(folded(a).querySelector('summary') as HTMLElement);
    expect(folded(a)).toHaveAttribute('open');
    expect(within(folded(a)).getByTestId('import-target')).toHaveDisplayValue('Acme: acme');
    expectNoMissingTexts();
  });

  it('marks the day of totals that it assumed, until that is confirmed or corrected', async () => {
    await open();
    await choose(instagram());
    const worked = await screen.findByTestId('inferred');
    const assumed = /file was written|dosyanın yazıldığı/;
    expect(worked).toHaveTextContent(assumed);
    const marked = () =>
      [...worked.querySelectorAll('li')].find((one) => /As of|gününe ait/.test(one.textContent));
    const mark = language === 'en' ? 'please check' : 'kontrol';
    expect(marked()).toHaveTextContent(mark);
    await user.click(screen.getByTestId('as-of-right'));
    expect(screen.queryByTestId('as-of-right')).toBeNull();
    expect(screen.getByTestId('import-as-of')).toHaveFocus();
    expect(marked()).not.toHaveTextContent(mark);
    expect(worked).not.toHaveTextContent(assumed);
    fireEvent.change(screen.getByTestId('import-as-of'), { target: { value: '2026-04-02' } });
    await user.click(screen.getByTestId('import-run'));
    await screen.findByTestId('import-undo');
    expect(await db.imports.toArray()).toMatchObject([{ asOf: '2026-04-02' }]);
    expectNoMissingTexts();
  });

  it('keeps an assumed day as assumed, and says so in the list and where numbers are from', async () => {
    await open();
    await choose(instagram());
    await tables();
    await user.click(screen.getByTestId('import-run'));
    // In the list of imports, and above the posts that were counted on that day.
    await waitFor(() => expect(screen.getAllByTestId('assumed-day')).toHaveLength(2));
    const assumed = within(screen.getByTestId('post-group')).getByTestId('assumed-day');
    expect(assumed).toHaveTextContent(language === 'en' ? /^Assumed: counted on/ : /^Varsayım: /);
    const [number] = await screen.findAllByTestId('post-lineage');
    await user.click(number as HTMLElement);
    expect(
      within(await screen.findByTestId('source-facts')).getByTestId('assumed-day'),
    ).toHaveTextContent(assumed.textContent);
    expectNoMissingTexts();
  });

  it('answers each file that is none with a sentence, and reads the others', async () => {
    await open();
    await choose(
      file('empty.csv', ''),
      file('page.xls', '<html><body><table><tr><td>1</td></tr></table></body></html>'),
      instagram('good.csv'),
    );
    await waitFor(async () => expect(await tables()).toHaveLength(3));
    const states = (await tables()).map(({ dataset }) => dataset.missing);
    expect(states).toEqual(['refused', 'refused', '']);
    expect(screen.getByTestId('import-run')).toBeEnabled();
    expectNoMissingTexts();
  });

  it('lists what was imported, and takes one back after saying what goes', async () => {
    await open();
    await choose(instagram());
    await tables();
    await user.click(screen.getByTestId('import-run'));
    const takeBack = await screen.findByTestId('import-take-back');
    // Its days stand there where there is no column for them, too.
    const row = within(screen.getByTestId('import-row')).getByRole('rowheader');
    expect(row).toHaveTextContent(language === 'en' ? /March 1/ : /1.31 Mart/);
    await user.click(takeBack);
    await user.click(screen.getByTestId('take-back-confirm'));
    await waitFor(async () => expect(await posts()).toBe(0));
    expectNoMissingTexts();
  });

  it('says of each number which file it is from and what it means', async () => {
    await open();
    const daily = 'Gün;Erişim\n25.11.2025;120\n26.11.2025;140\n';
    await choose(file('days.csv', daily));
    await user.click(await screen.findByTestId('import-map'));
    await user.selectOptions(screen.getByTestId('mapping-network'), 'instagram');
    const [day, reach] = screen.getAllByTestId('mapping-column');
    await user.selectOptions(day as HTMLElement, 'field:date');
    await user.selectOptions(reach as HTMLElement, 'metric:reach');
    await user.click(screen.getByTestId('mapping-save'));
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    await user.click(screen.getByTestId('import-run'));
    // Reach is never added up: the last day's stands there.
    const number = await screen.findByTestId('lineage');
    expect(number).toHaveTextContent('140');
    await user.click(number);
    expect(screen.getByTestId('lineage-files')).toHaveTextContent('days.csv');
    expect(screen.getByTestId('metric-facts')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    expectNoMissingTexts();
  });

  it('lets an answer be changed with the same file, and leaves nothing of the earlier reading', async () => {
    await aBrand('Acme', 'pinterest', 'acme');
    await keepMapping({
      key: headerKey(['Gün', 'Pin', 'Kayıt']),
      network: 'pinterest',
      rowIs: 'day',
      fields: { date: 'Gün' },
      metrics: { impressions: 'Pin' },
    });
    await showDashboard('/numbers', language);
    const answer = async (name: string, at: number) =>
      user.click(within(await screen.findByTestId(name)).getAllByRole('radio')[at] as HTMLElement);
    await choose(file('pins.csv', ambiguous));
    await answer('ask-dateOrder', 0);
    await answer('ask-decimalMark', 1);
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    await user.click(screen.getByTestId('import-run'));
    await screen.findByTestId('import-undo');
    const [before] = await db.imports.toArray();
    expect(before?.answers?.columns).toEqual({
      Gün: { dateOrder: 'dmy' },
      Pin: { decimalMark: ',' },
    });

    // Another file is no answer to it, and is said to be none.
    await user.click(await screen.findByTestId('import-change'));
    expect(await violations()).toEqual([]);
    await user.upload(screen.getByTestId('change-file'), [
      file('pins.csv', 'Gün;Pin;Kayıt\n25.04.2026;34;3\n'),
    ]);
    expect(
      await screen.findByText(/pins\.csv.*(content is another|İçerikleri başka)/),
    ).toBeVisible();
    const [away] = within(await screen.findByTestId('import-file')).getAllByRole('button');
    await user.click(away as HTMLElement);

    await user.click(await screen.findByTestId('import-change'));
    await user.upload(screen.getByTestId('change-file'), [file('renamed.csv', ambiguous)]);
    const order = await screen.findByTestId('said-dateOrder');
    expect(within(order).getAllByRole('radio')[0]).toBeChecked();
    await waitFor(() => expect(screen.getByTestId('import-include')).not.toBeChecked());
    expect(screen.getByTestId('import-run')).toBeDisabled();
    await answer('said-dateOrder', 1);
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    expect(screen.getByTestId('import-include')).toBeChecked();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByTestId('import-run'));
    await waitFor(async () =>
      expect((await db.series.toArray()).map(({ days }) => days)).toEqual([
        ['2026-03-04', '2026-05-06'],
      ]),
    );
    const after = await db.imports.toArray();
    expect(after).toHaveLength(1);
    expect(after[0]?.id).not.toBe(before?.id);
    expectNoMissingTexts();
  });

  it('fills in the columns as they were said, and takes what an earlier network brought away', async () => {
    await addBrand({
      name: 'Acme',
      standing: 'posting',
      accounts: [
        { network: 'pinterest', handle: 'acme' },
        { network: 'x', handle: 'acme.x' },
      ],
    });
    await keepMapping({
      key: headerKey(['Day', 'Reach']),
      network: 'pinterest',
      rowIs: 'day',
      fields: { date: 'Day' },
      metrics: { impressions: 'Reach' },
    });
    await showDashboard('/numbers', language);
    const days = () => file('days.csv', 'Day,Reach\n2026-04-03,34\n');
    await choose(days());
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    await user.click(screen.getByTestId('import-run'));
    await screen.findByTestId('import-undo');
    await choose(days());
    await user.click(await screen.findByTestId('import-map'));
    const [day, reach] = screen.getAllByTestId('mapping-column');
    expect(day).toHaveValue('field:date');
    expect(reach).toHaveValue('metric:impressions');
    await user.selectOptions(screen.getByTestId('mapping-network'), 'x');
    await user.selectOptions(reach as HTMLElement, 'metric:reach');
    await user.click(screen.getByTestId('mapping-save'));
    await waitFor(() => expect(screen.getByTestId('import-target')).toHaveDisplayValue(/acme\.x/));
    await waitFor(() => expect(screen.getByTestId('import-run')).toBeEnabled());
    await user.click(screen.getByTestId('import-run'));
    await waitFor(async () =>
      expect((await db.series.toArray()).map(({ metric }) => metric)).toEqual(['reach']),
    );
    expect(await db.imports.toArray()).toMatchObject([{ source: 'x' }]);
    expectNoMissingTexts();
  });

  it('fills in the day of totals as it was said, whatever the file is called or dated now', async () => {
    await open();
    await choose(instagram());
    await tables();
    fireEvent.change(screen.getByTestId('import-as-of'), { target: { value: '2026-04-02' } });
    await user.click(screen.getByTestId('import-run'));
    await screen.findByTestId('import-undo');
    await choose(instagram('copy.csv'));
    await waitFor(() => expect(screen.getByTestId('import-as-of')).toHaveValue('2026-04-02'));
    expect(screen.getByTestId('import-run')).toBeDisabled();
    fireEvent.change(screen.getByTestId('import-as-of'), { target: { value: '2026-04-05' } });
    await user.click(screen.getByTestId('import-run'));
    await waitFor(async () =>
      expect(await db.imports.toArray()).toMatchObject([{ asOf: '2026-04-05' }]),
    );
    expect(new Set((await db.postReadings.toArray()).map(({ asOf }) => asOf))).toEqual(
      new Set(['2026-04-05']),
    );
    expectNoMissingTexts();
  });

  it('takes files that are dropped anywhere on the page', async () => {
    await open();
    await screen.findByTestId('import-section');
    const dataTransfer = { types: ['Files'], files: [instagram()], items: [] };
    fireEvent.dragOver(document.body, { dataTransfer });
    fireEvent.drop(document.body, { dataTransfer });
    expect(await tables()).toHaveLength(1);
    expectNoMissingTexts();
  });
});
