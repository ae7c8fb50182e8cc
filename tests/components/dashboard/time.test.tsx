import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TimePage } from '@/components/screens/dashboard/time/time-page';
import { addTime, type NewTime } from '@/lib/actions/add-time';
import { changeSettings } from '@/lib/actions/change-settings';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { correctCounted } from '@/lib/actions/correct-counted';
import { editTime } from '@/lib/actions/edit-time';
import { estimatePhone } from '@/lib/actions/estimate-phone';
import { moveTime } from '@/lib/actions/move-time';
import { setRetainer } from '@/lib/actions/set-retainer';
import { startTimer } from '@/lib/actions/start-timer';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import { putVisitDay } from '@/lib/db/put-time';
import { storedSettings } from '@/lib/db/stored-settings';
import type { Brand } from '@/lib/domain/brand';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import type { VisitDay } from '@/lib/domain/visit-day';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const today = TODAY.toString();

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

async function show(language: Language = 'en') {
  await speak(language, ['time', 'timer', 'numbers', 'stages', 'dashboard']);
  const shown = render(
    <main>
      <TimePage />
    </main>,
  );
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

const counted = (brandId: string, row: Partial<VisitDay> = {}) =>
  putVisitDay(
    {
      day: today,
      brandId,
      network: 'instagram',
      kind: 'composer',
      visits: 3,
      activeSeconds: 1800,
      ...row,
    },
    undefined,
  );
async function written(brand: Brand, time: Partial<NewTime> = {}) {
  const outcome = await addTime({
    brandId: brand.id,
    day: today,
    seconds: 3600,
    work: 'away',
    source: 'typed',
    note: `Note of ${brand.name}`,
    ...time,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
const onlyEntry = async () => {
  const [entry, ...more] = await db.timeEntries.toArray();
  if (!entry || more.length > 0) throw new Error(`${more.length + 1} entries`);
  return entry;
};
async function choose(item: string) {
  await user.click(await screen.findByTestId('time-entry-menu'));
  const entry = document.querySelector(`[data-item="${item}"]`);
  if (!entry) throw new Error(`no ${item}`);
  await user.click(entry);
}
async function type(testId: string, text: string) {
  const field = await screen.findByTestId(testId);
  await user.clear(field);
  if (text !== '') await user.type(field, text);
}

/** Two brands with time of every kind, one of them with a retainer. */
async function aFullMonth() {
  const other = await aBrand({ name: 'Beta', accounts: [] });
  const brand = await aBrand();
  await counted(brand.id);
  await counted(other.id, { network: 'x', kind: 'feed' });
  await counted('', { network: 'reddit', activeSeconds: 900 });
  const id = await written(brand, { network: 'instagram' });
  await editTime(id, { day: today, seconds: 5400, work: 'create', network: 'instagram' });
  await written(brand, { source: 'phone', work: 'talk', seconds: 900 });
  await written(other);
  await setRetainer(brand.id, { hours: 1, fee: 50 });
  await estimatePhone(brand.id, 70);
  await writeBrief(brand.id, 'costs', { hourly: 40, monthly: 0, currency: 'EUR' }, 'costs');
  return { brand, other };
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('has its texts while there is nothing, and no fault for axe', async () => {
    const empty = await show(language);
    empty.unmount();
    await aBrand();
    await show(language);
    await screen.findByTestId('time-shown');
    expect(await violations()).toEqual([]);
  });

  it('has its texts with everything that there can be, for one brand and for all', async () => {
    const { brand } = await aFullMonth();
    await startTimer({ brandId: brand.id, work: 'measure', network: 'instagram', note: 'Friday' });
    await show(language);
    await screen.findByTestId('time-days');
    await screen.findByTestId('timer-running');
    await screen.findByTestId('retainer');
    expect(await violations()).toEqual([]);
    await user.click(
      within(screen.getByTestId('time-scope')).getAllByRole('radio')[1] as HTMLElement,
    );
    await screen.findByTestId('sum-brand');
    expect(await violations()).toEqual([]);
  });
});

describe('what was worked', () => {
  it('is said by source, and the guess stands apart as one', async () => {
    await aFullMonth();
    await show();
    expect(await screen.findByTestId('time-total')).toHaveTextContent('2 hr, 15 min');
    const source = (key: string) =>
      screen.getByTestId('sum-source').querySelector(`[data-key="${key}"]`);
    expect(source('pages')).toHaveTextContent('Counted on pages30 min');
    expect(source('typed')).toHaveTextContent('1 hr, 30 min');
    expect(source('phone')).toHaveTextContent('15 min');
    expect(source('guess')).toHaveTextContent(/Phone, a guess\+ \d+ min/);
    const days = screen.getByTestId('time-days');
    expect(days.querySelector(`[data-day="${today}"]`)).toHaveTextContent('2 hr, 15 min');
    expect(days.querySelectorAll('tbody tr')).toHaveLength(TODAY.dayOfWeek);
  });

  it('shows another brand’s time only where all are shown, and nobody’s apart', async () => {
    await aFullMonth();
    const { container } = await show();
    await screen.findByTestId('time-days');
    await screen.findAllByTestId('time-entry');
    expect(container).not.toHaveTextContent('Beta');
    expect(container).not.toHaveTextContent('Reddit');
    await user.click(screen.getByRole('radio', { name: 'All brands' }));
    await waitFor(() => expect(screen.getByTestId('sum-brand')).toHaveTextContent('Beta'));
    expect(screen.getByTestId('nobody-total')).toHaveTextContent('15 min');
    // 2:15 of the one and 1:30 of the other; nobody's quarter is not in it.
    expect(screen.getByTestId('time-total')).toHaveTextContent('3 hr, 45 min');
    await waitFor(() => expect(container).toHaveTextContent('Note of Beta'));
  });

  it('goes back in weeks and months, and never into the future', async () => {
    const brand = await aBrand();
    const before = TODAY.subtract({ weeks: 1 }).toString();
    await counted(brand.id, { day: before, activeSeconds: 4200 });
    await show();
    await screen.findByText('Nothing yet in this period');
    expect(screen.getByTestId('time-after')).toBeDisabled();
    await user.click(screen.getByTestId('time-before'));
    expect(await screen.findByTestId('time-total')).toHaveTextContent('1 hr, 10 min');
    expect(screen.getByTestId('time-days').querySelectorAll('tbody tr')).toHaveLength(7);
    await user.click(screen.getByTestId('time-after'));
    await screen.findByText('Nothing yet in this period');
    await user.click(screen.getByRole('radio', { name: 'Month' }));
    await waitFor(() =>
      expect(screen.getByTestId('time-shown')).toHaveTextContent(
        new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(Date.now()),
      ),
    );
  });
});

describe('the timer', () => {
  it('starts with what was chosen, says what runs and its rule, and stops', async () => {
    const brand = await aBrand();
    await show();
    expect(await screen.findByText(/no minute counts twice/)).toBeVisible();
    await user.selectOptions(await screen.findByTestId('time-work'), 'measure');
    await user.selectOptions(screen.getByTestId('time-network'), 'Instagram');
    await user.type(screen.getByTestId('time-note'), 'Numbers');
    await user.click(screen.getByTestId('timer-start'));
    const running = await screen.findByTestId('timer-running');
    await waitFor(() => expect(running).toHaveTextContent('Running for Acme Coffee'));
    expect(running).toHaveTextContent('Measuring · Instagram · Numbers');
    await waitFor(() => expect(screen.getByTestId('timer-stop')).toHaveFocus());
    const { timer } = await storedSettings();
    if (!timer) throw new Error('no timer');
    const startedAt = new Date(Date.now() - 20 * 60_000).toISOString();
    await changeSettings({ timer: { ...timer, startedAt } });
    await user.click(screen.getByTestId('timer-stop'));
    expect(await screen.findByRole('status')).toHaveTextContent('Saved: 20 min.');
    expect(await screen.findByTestId('timer-form')).toBeVisible();
    const entries = await db.timeEntries.toArray();
    expect(entries.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThanOrEqual(1200);
    expect(entries[0]).toMatchObject({ brandId: brand.id, source: 'timer', work: 'measure' });
  });

  it('that was forgotten asks first, offers no number, and saves the answer', async () => {
    const brand = await aBrand();
    await startTimer({ brandId: brand.id, work: 'create' });
    const { timer } = await storedSettings();
    if (!timer) throw new Error('no timer');
    // The nine hundredth minute is under way, and lasts longer than the test.
    const startedAt = new Date(Date.now() - 15 * 3_600_000 + 50_000).toISOString();
    await changeSettings({ timer: { ...timer, startedAt } });
    await show();
    expect(await screen.findByText(/Nothing is saved until you say/)).toBeVisible();
    await user.click(screen.getByTestId('timer-stop'));
    expect(await screen.findByTestId('length-hours')).toHaveValue('');
    await user.type(screen.getByTestId('length-hours'), '16');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(() =>
      expect(screen.getByRole('dialog')).toHaveTextContent('There are only 900 minutes'),
    );
    expect(await db.timeEntries.count()).toBe(0);
    await type('length-hours', '1,5');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(async () => expect((await storedSettings()).timer).toBeUndefined());
    const entries = await db.timeEntries.toArray();
    expect(entries.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(5400);
  });

  it('is discarded, and comes back when that was a slip', async () => {
    const brand = await aBrand();
    await startTimer({ brandId: brand.id, work: 'create' });
    await show();
    await user.click(await screen.findByTestId('timer-discard'));
    await user.click(await screen.findByTestId('timer-undo'));
    expect(await screen.findByTestId('timer-running')).toBeVisible();
    expect(await db.timeEntries.count()).toBe(0);
  });

  it('has a quarter of an hour on the phone beside it, with an undo', async () => {
    await aBrand();
    await show();
    await user.click(await screen.findByTestId('time-phone'));
    expect(await screen.findByRole('status')).toHaveTextContent('15 minutes on the phone');
    expect(await onlyEntry()).toMatchObject({ source: 'phone', seconds: 900, work: 'talk' });
    await user.click(screen.getByTestId('timer-undo'));
    await waitFor(async () => expect(await db.timeEntries.count()).toBe(0));
    expect(await screen.findByRole('status')).toHaveTextContent('Taken back');
  });
});

describe('what is written down', () => {
  it('is added with hours and minutes, and refused at its field', async () => {
    const brand = await aBrand();
    await show();
    await user.click(await screen.findByTestId('time-add'));
    await user.click(await screen.findByTestId('time-save'));
    const minutes = screen.getByTestId('length-minutes');
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'time-length');
    expect(minutes).toHaveAccessibleDescription(/whole minutes/);
    await waitFor(() => expect(minutes).toHaveFocus());
    // A field with a slip in it is not taken for an empty one.
    await type('length-hours', '1x');
    await type('length-minutes', '20');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(() => expect(minutes).toHaveFocus());
    expect(await db.timeEntries.count()).toBe(0);
    await type('length-hours', '1');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await onlyEntry()).toMatchObject({ brandId: brand.id, seconds: 4800, work: 'away' });
    expect(await screen.findByTestId('time-entry')).toHaveTextContent('1 hr, 20 min');
  });

  it('is edited with its history in sight, and loses no second that the fields do not show', async () => {
    const brand = await aBrand();
    const id = await written(brand);
    await db.timeEntries.update(id, { seconds: 3620 });
    await show();
    await choose('edit');
    const note = within(await screen.findByRole('dialog')).getByTestId('time-note');
    await user.clear(note);
    await user.type(note, 'Changed');
    await user.click(screen.getByTestId('time-save'));
    const history = await screen.findByTestId('time-history');
    expect(history).toHaveTextContent('History: 1 change');
    expect(history).toHaveTextContent('before: 1 hr, ');
    expect(history).toHaveTextContent('Note of Acme Coffee');
    expect(await onlyEntry()).toMatchObject({ seconds: 3620, note: 'Changed' });
  });

  it('is split in two', async () => {
    const brand = await aBrand();
    await written(brand);
    await show();
    await choose('split');
    expect(await screen.findByTestId('length-minutes')).toHaveValue('30');
    await type('length-minutes', '20');
    await user.selectOptions(within(screen.getByRole('dialog')).getByTestId('time-work'), 'talk');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(async () => expect(await db.timeEntries.count()).toBe(2));
    const both = await db.timeEntries.toArray();
    expect(new Set(both.map(({ seconds, work }) => `${seconds} ${work}`))).toEqual(
      new Set(['1200 talk', '2400 away']),
    );
  });

  it('is given to another brand, whose page does not say from whom it came', async () => {
    const other = await aBrand({ name: 'Beta', accounts: [] });
    const brand = await aBrand();
    const id = await written(brand);
    await show();
    await choose('move');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(async () => expect((await db.timeEntries.get(id))?.brandId).toBe(other.id));
    await waitFor(() => expect(screen.queryByTestId('time-entry')).toBeNull());
    await editTime(id, { day: today, seconds: 3600, work: 'away' });
    await chooseBrand(other.id);
    const history = await screen.findByTestId('time-history');
    expect(history).toHaveTextContent('Given to another brand');
    expect(history).toHaveTextContent('1 hr');
    expect(history.textContent?.split('Given')[1]).not.toContain('Note of Acme Coffee');
    expect(history).not.toHaveTextContent('before: Acme Coffee');
  });

  it('is put aside, counts nowhere, and is taken back', async () => {
    const brand = await aBrand();
    await written(brand);
    await show();
    await choose('remove');
    await waitFor(() =>
      expect(screen.getByTestId('time-entry')).toHaveAttribute('data-removed', 'true'),
    );
    await screen.findByText('Nothing yet in this period');
    await choose('restore');
    expect(await screen.findByTestId('time-total')).toHaveTextContent('1 hr');
  });
});

describe('what was counted on pages', () => {
  it('goes to another brand, by a pair of lines', async () => {
    const other = await aBrand({ name: 'Beta', accounts: [] });
    const brand = await aBrand();
    await counted(brand.id);
    await show();
    await user.click(await screen.findByRole('button', { name: /^Correct: .*Instagram/ }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('30 min counted');
    await type('length-minutes', '12');
    await user.selectOptions(screen.getByTestId('time-brand'), 'Beta');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(() => expect(screen.getByTestId('time-counted')).toHaveTextContent('18 min'));
    expect(screen.getByTestId('time-total')).toHaveTextContent('18 min');
    expect(screen.getByTestId('time-entry')).toHaveTextContent('-12 min');
    const [gain] = await db.timeEntries.where('[brandId+day]').equals([other.id, today]).toArray();
    expect(gain).toMatchObject({ seconds: 720, source: 'correction' });
  });

  it('is given to a brand where it was nobody’s', async () => {
    await aBrand({ name: 'Beta', accounts: [] });
    const brand = await aBrand();
    await counted('');
    await show();
    await user.click(await screen.findByRole('radio', { name: 'All brands' }));
    await user.click(await screen.findByTestId('time-correct'));
    await user.click(await screen.findByTestId('time-save'));
    await waitFor(() => expect(screen.queryByTestId('nobody-total')).toBeNull());
    expect(await onlyEntry()).toMatchObject({ brandId: brand.id, seconds: 1800 });
  });
});

describe('the retainer', () => {
  it('is set in a form that reads numbers as the language writes them', async () => {
    const brand = await aBrand();
    await show('tr');
    await user.click(await screen.findByTestId('retainer-set'));
    await user.click(await screen.findByTestId('time-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
    await type('retainer-hours', '12,5');
    await type('retainer-fee', '1.250,5');
    await user.click(screen.getByTestId('time-save'));
    await screen.findByTestId('retainer');
    expect((await db.brands.get(brand.id))?.retainer).toEqual({ hours: 12.5, fee: 1250.5 });
  });

  it('is over calmly, and says what an hour brings', async () => {
    const brand = await aBrand();
    await setRetainer(brand.id, { hours: 2, fee: 100 });
    await writeBrief(brand.id, 'costs', { hourly: 40, monthly: 0, currency: 'EUR' }, 'costs');
    await written(brand, { seconds: 4 * 3600 });
    await show();
    const meter = await screen.findByTestId('retainer');
    expect(meter).toHaveTextContent('4 hr of 2 hr used');
    expect(meter).toHaveTextContent('2 hr more than agreed');
    expect(screen.getByTestId('retainer-rate')).toHaveTextContent('Agreed: €50.00 an hour.');
    expect(screen.getByTestId('retainer-rate')).toHaveTextContent('so far: €25.00 an hour');
  });

  it('needs the currency for a rate, and can be taken away', async () => {
    const brand = await aBrand();
    await setRetainer(brand.id, { hours: 2, fee: 100 });
    await show();
    expect(await screen.findByTestId('retainer-rate')).toHaveTextContent('needs the currency');
    await user.click(screen.getByTestId('retainer-set'));
    await user.click(await screen.findByTestId('retainer-remove'));
    expect(await screen.findByText('No retainer is written down')).toBeVisible();
  });

  it('takes a weekly guess for the phone, labelled as one', async () => {
    const brand = await aBrand();
    await show();
    await user.click(await screen.findByTestId('phone-set'));
    await type('phone-minutes', 'an hour');
    await user.click(screen.getByTestId('time-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-number');
    await type('phone-minutes', '70');
    await user.click(screen.getByTestId('time-save'));
    await waitFor(() =>
      expect(screen.getByTestId('phone-guess')).toHaveTextContent('1 hr, 10 min a week'),
    );
    expect(screen.getByTestId('phone-guess')).toHaveTextContent('guess');
    expect((await db.brands.get(brand.id))?.phone).toMatchObject([{ minutes: 70 }]);
    expect(await screen.findByTestId('time-guess')).toBeVisible();
  });
});

describe('the timesheet', () => {
  const savedText = async (): Promise<string> => {
    const blobs: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: vi.fn(),
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await waitFor(() => expect(screen.getByTestId('sheet-csv')).toBeEnabled());
    await user.click(screen.getByTestId('sheet-csv'));
    await screen.findByText(/saves it as stagecoach-time-|adıyla kaydeder/);
    const [blob] = blobs;
    if (!blob) throw new Error('nothing was saved');
    const reader = new FileReader();
    return new Promise((resolve) => {
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(blob, 'utf-8');
    });
  };

  it('holds the shown brand only, in the language’s own words, and no formula', async () => {
    const { brand } = await aFullMonth();
    await written(brand, { note: '=1+1' });
    await show('tr');
    await screen.findByTestId('time-days');
    const text = await savedText();
    expect(text.split('\r\n')[0]).toBe('Gün,Marka,Ağ,İşin türü,Aşama,Kaynak,Dakika,Not');
    expect(text).toContain(
      `${today},Acme Coffee,,Ağların dışındaki işler,1 Başlama,Elle yazılan,60,'=1+1`,
    );
    expect(text).toContain(
      `${today},Acme Coffee,Instagram,Üretme ve paylaşma,1 Başlama,Sayfalarda sayılan,30,`,
    );
    expect(text).toContain('"Telefon, tahmin"');
    expect(text).not.toContain('Beta');
    expect(text).not.toMatch(/https?:|instagram\.com/);
  });

  it('holds all brands where all are shown, and is not saved during a call', async () => {
    const { brand } = await aFullMonth();
    await show();
    await user.click(await screen.findByRole('radio', { name: 'All brands' }));
    await screen.findByTestId('sum-brand');
    expect(await savedText()).toContain('Note of Beta');
    await changeSettings({ call: { brandId: brand.id, others: 'another brand' } });
    await waitFor(() => expect(screen.queryByText('Note of Beta')).toBeNull());
    await user.click(screen.getByTestId('sheet-csv'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'in-a-call');
    // What cannot be seen cannot be changed: its note would be lost.
    expect(screen.getAllByTestId('time-entry-menu').length).toBe(
      screen.getAllByTestId('time-entry').length - 1,
    );
  });

  it('is printed as a table of its own', async () => {
    const { brand, other } = await aFullMonth();
    await correctCounted({
      day: today,
      brandId: other.id,
      network: 'x',
      work: 'look',
      seconds: 600,
      to: brand.id,
    });
    let printed = '';
    window.print = () => {
      printed = screen.getByTestId('print-sheet').textContent ?? '';
    };
    await show();
    await screen.findByTestId('time-days');
    await waitFor(() => expect(screen.getByTestId('sheet-print')).toBeEnabled());
    await user.click(screen.getByTestId('sheet-print'));
    await waitFor(() => expect(printed).toContain('Timesheet: Acme Coffee'));
    expect(printed).toContain('Corrections of the counting10');
    expect(printed).toContain('of which guessed');
    expect(printed).not.toContain('Beta');
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(screen.queryByTestId('print-sheet')).toBeNull());
  });

  it('cannot be saved while there is nothing in it', async () => {
    await aBrand();
    await show();
    expect(await screen.findByTestId('sheet-csv')).toBeDisabled();
  });
});

it('names the brand that an entry came from only where all are shown', async () => {
  const other = await aBrand({ name: 'Beta', accounts: [] });
  const brand = await aBrand();
  await moveTime(await written(other), brand.id);
  await show();
  const history = await screen.findByTestId('time-history');
  expect(history).not.toHaveTextContent('Beta');
  await user.click(screen.getByRole('radio', { name: 'All brands' }));
  await waitFor(() => expect(screen.getByTestId('time-history')).toHaveTextContent('before: Beta'));
});
