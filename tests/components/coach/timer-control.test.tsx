import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings } from '@/lib/actions/change-settings';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { startTimer } from '@/lib/actions/start-timer';
import { db } from '@/lib/db/database';
import { storedSettings } from '@/lib/db/stored-settings';
import { LANGUAGES } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { showCoach } from './show-coach';
import { violations } from './violations';

const user = userEvent.setup();

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

async function choose(item: string) {
  await user.click(await screen.findByTestId('timer'));
  const menu = screen.getByTestId('timer').nextElementSibling;
  await user.click(menu?.querySelector(`[data-item="${item}"]`) as HTMLElement);
}
async function runFor(minutes: number) {
  const { timer } = await storedSettings();
  if (!timer) throw new Error('no timer');
  const startedAt = new Date(Date.now() - minutes * 60_000).toISOString();
  await changeSettings({ timer: { ...timer, startedAt } });
}

describe.each(['popup', 'panel'] as const)('in the %s the timer', (surface) => {
  it('is started, shows how long it runs, and is saved', async () => {
    const brand = await aBrand();
    await showCoach({ surface });
    await choose('create');
    expect(await screen.findByTestId('timer-length')).toHaveTextContent('0:00');
    expect((await storedSettings()).timer).toMatchObject({ brandId: brand.id, work: 'create' });
    await runFor(95);
    await waitFor(() => expect(screen.getByTestId('timer-length')).toHaveTextContent('1:3'));
    await choose('stop');
    expect(await screen.findByText('Saved: 1 hr, 35 min.')).toBeVisible();
    await waitFor(() => expect(screen.queryByTestId('timer-length')).toBeNull());
    expect((await db.timeEntries.toArray()).every(({ source }) => source === 'timer')).toBe(true);
  });

  it('writes down a quarter of an hour on the phone, with an undo', async () => {
    const brand = await aBrand();
    await showCoach({ surface });
    await choose('phone');
    await screen.findByTestId('timer-undo');
    expect(await db.timeEntries.toArray()).toMatchObject([
      { brandId: brand.id, source: 'phone', seconds: 900 },
    ]);
    await user.click(screen.getByTestId('timer-undo'));
    await waitFor(async () => expect(await db.timeEntries.count()).toBe(0));
  });
});

it.each(LANGUAGES)('has its texts in %s, and no fault for axe', async (language) => {
  const brand = await aBrand();
  await startTimer({ brandId: brand.id, work: 'talk' });
  await showCoach({ language });
  await waitFor(() => expect(screen.getByTestId('timer')).toHaveAccessibleName(/Acme Coffee/));
  await choose('discard');
  expect(await screen.findByTestId('timer-undo')).toBeVisible();
  expect(await violations()).toEqual([]);
});

it('says for which brand it runs while another one is worked for', async () => {
  const brand = await aBrand();
  const other = await aBrand({ name: 'Beta', accounts: [] });
  await startTimer({ brandId: brand.id, work: 'talk' });
  await chooseBrand(other.id);
  await showCoach();
  await waitFor(() =>
    expect(screen.getByTestId('timer')).toHaveAccessibleName('Timer for Acme Coffee: 0 min'),
  );
});

it('saves nothing of a forgotten one: the question is asked in a tab', async () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const brand = await aBrand();
  await startTimer({ brandId: brand.id, work: 'talk' });
  await runFor(13 * 60);
  await showCoach();
  await waitFor(() => expect(screen.getByTestId('timer-length')).toHaveTextContent(/^1[23]:/));
  await choose('stop');
  await waitFor(() =>
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('dashboard.html#/time') }),
  );
  expect(await db.timeEntries.count()).toBe(0);
  expect((await storedSettings()).timer).toBeDefined();
});
