import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { QuickScreen } from '@/components/screens/quick/quick-screen';
import { QUICK_TEXTS } from '@/components/screens/quick/quick-texts';
import { answerMenu } from '@/lib/actions/answer-menu';
import { changeSettings } from '@/lib/actions/change-settings';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { db } from '@/lib/db/database';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { speak } from '../all-texts';

const user = userEvent.setup();
const createWindow = vi.fn();

beforeEach(async () => {
  createWindow.mockReset().mockResolvedValue(undefined);
  Object.assign(browser.windows, { create: createWindow });
  await emptyData();
  await browser.storage.session.clear();
});

const today = () => Temporal.Now.plainDateISO().toString();

async function show(query: string, language: Language = 'en') {
  await speak(language, QUICK_TEXTS);
  await changeSettings({ language });
  return render(<QuickScreen asked={new URLSearchParams(query)} />);
}

/** What the menu does with a selection, and the window that it opens. */
async function select(selectionText: string, language: Language = 'en', path = 'acme.coffee') {
  await changeSettings({ language });
  await answerMenu(
    {
      menuItemId: 'number',
      editable: false,
      selectionText,
      pageUrl: `https://www.instagram.com/${path}/`,
    },
    { incognito: false },
  );
  const [[{ url }]] = createWindow.mock.calls as [[{ url: string }]];
  await show(new URL(url).search, language);
}

const save = async (testId: string) => user.click(await screen.findByTestId(testId));
const field = (testId: string) => screen.getByTestId<HTMLInputElement>(testId);

describe.each(LANGUAGES)('a selected number, in %s', (language) => {
  it('is shown as it was read, with its range, and stored once it is confirmed', async () => {
    const { id } = await aBrand();
    await select('12.3K', language);
    await screen.findByTestId('number-form');
    expect(field('number-value').value).toBe(language === 'tr' ? '12.300' : '12,300');
    expect(document.body).toHaveTextContent(language === 'tr' ? '12.250' : '12,250');
    expect(document.body).toHaveTextContent('Acme Coffee');
    expect(await violations()).toEqual([]);
    expect(await db.snapshots.count()).toBe(0);
    await save('number-save');
    await screen.findByTestId('quick-done');
    expect(await db.snapshots.toArray()).toMatchObject([
      {
        brandId: id,
        metric: 'followers',
        value: 12_300,
        range: [12_250, 12_399],
        source: 'read',
        day: today(),
      },
    ]);
  });

  it('that languages read differently is asked about', async () => {
    await aBrand();
    await select('12,3 B', language);
    const readings = await screen.findAllByTestId('number-reading');
    expect(readings).toHaveLength(2);
    await save('number-save');
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
    const thousand = readings.find((one) => /12[.,]300(?![.,])/.test(one.textContent));
    await user.click(thousand as HTMLElement);
    await save('number-save');
    await screen.findByTestId('quick-done');
    expect(await db.snapshots.toArray()).toMatchObject([{ value: 12_300 }]);
  });

  it('that is none is said to be none, and nothing is asked', async () => {
    await aBrand();
    await select('hello', language);
    await screen.findByTestId('number-none');
    expect(screen.queryByTestId('number-form')).toBeNull();
    expect(document.body).not.toHaveTextContent('hello');
  });

  it('can be a post instead: the form logs it', async () => {
    await aBrand();
    await show('post=instagram', language);
    await user.type(await screen.findByTestId('post-topic'), 'Beans');
    expect(await violations()).toEqual([]);
    await save('post-save');
    await screen.findByTestId('quick-done');
    expect(await db.slots.toArray()).toMatchObject([
      { network: 'instagram', origin: 'logged', topic: 'Beans', doneOn: today() },
    ]);
  });
});

describe('what a number counts', () => {
  it('is of another day, where the user says so, and never of one to come', async () => {
    await aBrand();
    await select('481');
    await screen.findByTestId('number-form');
    const set = async (day: Temporal.PlainDate) => {
      await user.clear(field('number-day'));
      await user.type(field('number-day'), day.toString());
      await save('number-save');
    };
    const now = Temporal.Now.plainDateISO();
    await set(now.add({ days: 1 }));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-date');
    await set(now.subtract({ days: 3 }));
    await screen.findByTestId('quick-done');
    expect(await db.snapshots.toArray()).toMatchObject([
      { value: 481, day: now.subtract({ days: 3 }).toString(), source: 'read' },
    ]);
  });

  it('is typed where the user corrects it', async () => {
    await aBrand();
    await select('12.3K');
    await screen.findByTestId('number-form');
    await user.clear(field('number-value'));
    await user.type(field('number-value'), '12,345');
    await save('number-save');
    await screen.findByTestId('quick-done');
    const [snapshot] = await db.snapshots.toArray();
    expect(snapshot).toMatchObject({ value: 12_345, source: 'typed' });
    expect(snapshot).not.toHaveProperty('range');
  });

  it('can be the brand’s own count of the week', async () => {
    await aBrand();
    await select('52');
    await screen.findByTestId('number-form');
    await user.selectOptions(field('number-metric'), 'visits');
    await save('number-save');
    await screen.findByTestId('quick-done');
    expect(await db.snapshots.toArray()).toMatchObject([
      { metric: 'visits', accountId: '', value: 52 },
    ]);
  });

  it('is no other account’s: that is said, and nothing is chosen', async () => {
    await aBrand();
    await select('481', 'en', 'somebody');
    await screen.findByTestId('number-form');
    expect(document.body).toHaveTextContent('Look twice before you save');
    await save('number-save');
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
    expect(await db.snapshots.count()).toBe(0);
  });

  it('is the brand’s that the menu named, also after another was chosen', async () => {
    const beta = await aBrand({ name: 'Beta', accounts: [] });
    const acme = await aBrand();
    createWindow.mockImplementation(() => chooseBrand(beta.id));
    await select('481');
    expect(await screen.findByRole('heading')).toHaveTextContent('Acme Coffee');
    await save('number-save');
    await screen.findByTestId('quick-done');
    expect(await db.snapshots.toArray()).toMatchObject([{ brandId: acme.id }]);
  });

  it('is gone where the window is loaded again', async () => {
    await aBrand();
    await show('number=gone');
    expect(await screen.findByTestId('number-none')).toHaveTextContent('no longer at hand');
  });
});

it('says that there is no brand yet', async () => {
  await show('post');
  await waitFor(() => expect(document.body).toHaveTextContent('no brand to record this for'));
});
