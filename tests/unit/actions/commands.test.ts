import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { logPost } from '../../../lib/actions/log-post';
import { nextBrand } from '../../../lib/actions/next-brand';
import { planPost } from '../../../lib/actions/plan-posts';
import { runCommand } from '../../../lib/actions/run-command';
import { startCall } from '../../../lib/actions/start-call';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import { weekOf } from '../../../lib/domain/calendar';
import { startsWithFreshData } from '../fresh-data';
import { aBrand, today } from './a-brand';

startsWithFreshData();

const createWindow = vi.fn(async () => undefined);
const openPanel = vi.fn(async () => undefined);
beforeEach(() => {
  Object.assign(browser.windows, { create: createWindow });
  Object.assign(browser, { sidePanel: { open: openPanel } });
  createWindow.mockClear();
  openPanel.mockClear();
  vi.mocked(browser.action.setBadgeText).mockClear();
});
afterEach(() => vi.useRealTimers());

const working = async () => {
  const { workingBrandId = '' } = await storedSettings();
  return (await db.brands.get(workingBrandId))?.name;
};
const brands = async (...names: string[]) => {
  const added: Record<string, string> = {};
  for (const name of names) added[name] = (await aBrand({ name, accounts: [] })).brandId;
  return added;
};

describe('the key for the next brand', () => {
  it('goes through the brands by name, and round', async () => {
    const added = await brands('Cem', 'Ada', 'Çınar');
    await chooseBrand(added['Ada'] ?? '');
    const seen = [];
    for (let press = 0; press < 4; press += 1) {
      await nextBrand();
      seen.push(await working());
    }
    // English sorts the letter with the cedilla among the plain ones.
    expect(seen).toEqual(['Cem', 'Çınar', 'Ada', 'Cem']);
  });

  it('leaves out what is archived', async () => {
    const added = await brands('Ada', 'Berk', 'Cem');
    await db.brands.update(added['Berk'] ?? '', { archivedAt: new Date().toISOString() });
    await chooseBrand(added['Ada'] ?? '');
    await nextBrand();
    expect(await working()).toBe('Cem');
  });

  it('shows whose turn it is on the icon, and counts again after a moment', async () => {
    const added = await brands('Ada', 'Berk');
    await chooseBrand(added['Ada'] ?? '');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await nextBrand();
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: 'B' });
    expect(browser.action.setTitle).toHaveBeenCalledWith({
      title: expect.stringContaining('Berk'),
    });
    vi.advanceTimersByTime(3000);
    vi.useRealTimers();
    await vi.waitFor(() =>
      expect(browser.action.setBadgeText).not.toHaveBeenLastCalledWith({ text: 'B' }),
    );
  });

  it('does nothing where there is no other brand, or a call is on', async () => {
    await nextBrand();
    const added = await brands('Ada');
    await nextBrand();
    expect(await working()).toBe('Ada');
    await brands('Berk');
    await startCall(added['Ada'] ?? '', 'another brand');
    expect(await nextBrand()).toMatchObject({ ok: false });
    expect(await working()).toBe('Ada');
  });
});

describe('the other keys', () => {
  it('open the panel in the same moment, for the browser wants the key press', () => {
    void runCommand('open-panel', { windowId: 3 });
    expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('open the form for a post, with the network of the page in front', async () => {
    await runCommand('log-post', { windowId: 1, url: 'https://studio.youtube.com/' });
    await runCommand('log-post', { windowId: 1 });
    const urls = createWindow.mock.calls.map(
      (call) => (call as unknown as [{ url: string }])[0].url,
    );
    expect(urls).toEqual([
      expect.stringMatching(/quick\.html\?post=youtube$/),
      expect.stringMatching(/quick\.html\?post$/),
    ]);
  });

  it('begin a call with the working brand, in the app’s language, and leave it', async () => {
    await runCommand('client-call', undefined);
    expect((await storedSettings()).call).toBeUndefined();
    const { brandId } = await aBrand();
    await runCommand('client-call', undefined);
    expect((await storedSettings()).call).toEqual({ brandId, others: 'another brand' });
    await runCommand('client-call', undefined);
    expect((await storedSettings()).call).toBeUndefined();
  });
});

describe('a post that is logged by hand', () => {
  const day = today().toString();
  const slots = () => db.slots.toArray();

  it('is the planned one of that week, else a new one', async () => {
    const { brandId } = await aBrand();
    await planPost(brandId, { week: weekOf(today()), network: 'instagram', topic: 'Beans' });
    expect(await logPost(brandId, { network: 'instagram', day })).toMatchObject({ ok: true });
    expect(await slots()).toMatchObject([{ origin: 'planned', topic: 'Beans', doneOn: day }]);
    await logPost(brandId, { network: 'instagram', day, topic: ' Cups ' });
    expect(await slots()).toHaveLength(2);
    expect((await slots()).find(({ origin }) => origin === 'logged')).toMatchObject({
      topic: 'Cups',
      doneOn: day,
    });
  });

  it('is of no day to come, and has a topic that fits', async () => {
    const { brandId } = await aBrand();
    const tomorrow = today().add({ days: 1 }).toString();
    expect(await logPost(brandId, { network: 'x', day: tomorrow })).toMatchObject({
      problem: { code: 'field-date' },
    });
    expect(await logPost(brandId, { network: 'x', day, topic: 'x'.repeat(161) })).toMatchObject({
      problem: { code: 'field-too-long' },
    });
    expect(await logPost('gone', { network: 'x', day })).toMatchObject({
      problem: { code: 'brand-missing' },
    });
    expect(await slots()).toEqual([]);
  });
});
