import type { Launched } from '../../../scripts/browsers/launched';
import { endEventPage } from '../../../scripts/browsers/firefox-window';
import { waitFor } from './wait-for';

/** Stops the background as the browser does when it is idle or short of memory. The next message starts it. */
export const killWorker = async ({ engine, browser, extensionId }: Launched): Promise<void> => {
  if (engine === 'firefox') {
    await endEventPage(browser, extensionId);
    return;
  }
  const workers = () =>
    browser
      .targets()
      .filter((each) => each.type() === 'service_worker' && each.url().includes(extensionId));
  const running = workers();
  // Not ServiceWorker.stopAllWorkers: puppeteer would stay attached and the next message would hang.
  for (const target of running) await (await target.worker())?.close();
  await waitFor('the worker to stop', () => workers().every((target) => !running.includes(target)));
};
