import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  awaitPauseEnd,
  endPause,
  PAUSE_OVER,
  pauseCoaching,
  resumeCoaching,
} from '../../../lib/actions/pause-coaching';
import { storedSettings } from '../../../lib/db/stored-settings';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

const executeScript = vi.fn(async () => []);
beforeEach(() => {
  executeScript.mockClear();
  Object.assign(browser.scripting, { executeScript });
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 5, incognito: false },
    { id: 6, incognito: true },
  ] as never);
});

it('wakes the background when a pause of some length is over', async () => {
  await pauseCoaching('hour');
  const { pausedUntil = '' } = await storedSettings();
  expect((await browser.alarms.get(PAUSE_OVER))?.scheduledTime).toBe(Date.parse(pausedUntil));
  // A worker that starts meanwhile keeps it.
  await awaitPauseEnd();
  expect(await browser.alarms.get(PAUSE_OVER)).toBeDefined();
  await pauseCoaching('resume');
  expect(await browser.alarms.get(PAUSE_OVER)).toBeUndefined();
});

it('looks at the open pages when it ends, by itself or by the user, and not at private ones', async () => {
  await endPause();
  expect(executeScript.mock.calls).toMatchObject([[{ target: { tabId: 5 } }]]);
  await pauseCoaching('hour');
  await resumeCoaching();
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
  expect(await browser.alarms.get(PAUSE_OVER)).toBeUndefined();
});

it('ends even where an open page cannot be reached', async () => {
  vi.mocked(browser.tabs.query).mockRejectedValue(new Error('no tabs'));
  await pauseCoaching('resume');
  expect(await resumeCoaching()).toMatchObject({ ok: true });
  expect((await storedSettings()).pausedUntil).toBeUndefined();
});
