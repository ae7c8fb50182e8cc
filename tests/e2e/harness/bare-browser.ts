import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find';
import { contextOf, send } from '../../../scripts/browsers/firefox-protocol';
import { launch } from '../../../scripts/browsers/launch';
import type { Launched } from '../../../scripts/browsers/launched';
import type { Engine } from '../../../scripts/browsers/places';
import { startFixtureServer, type FixtureServer } from './fixture-server';
import { engineUnderTest } from './launch';

/** A browser without our extension, with one tab, every host of which is the local server. */
export interface BareBrowser {
  readonly engine: Engine;
  readonly page: Page;
  readonly server: FixtureServer;
  /**
   * Evaluates an expression in the tab in a world of its own, as a content script is run; what one expression declares
   * the next one finds, until the tab shows another document. The value, or what it promises, is a string.
   */
  inOwnWorld(expression: string): Promise<string>;
  close(): Promise<void>;
}

const WORLD = 'stagecoach-test';

/** The launching code installs a build; this one does nothing. */
const NOTHING = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  browser_specific_settings: { gecko: { id: 'nothing@stagecoach.example' } },
};

const evaluateInChromium = async (
  session: CDPSession,
  page: Page,
  expression: string,
): Promise<unknown> => {
  // Under the same name it is the same world.
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: contextOf(page),
    worldName: WORLD,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as unknown;
};

const evaluateInFirefox = async (
  { browser }: Launched,
  page: Page,
  expression: string,
): Promise<unknown> => {
  const answer = (await send(browser, 'script.evaluate', {
    expression,
    target: { context: contextOf(page), sandbox: WORLD },
    awaitPromise: true,
  })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
};

/** Sends every host to the local server, and loads no pictures: what is read of them is their addresses. */
const chromiumArgs = ({ port }: FixtureServer) => [
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--blink-settings=imagesEnabled=false',
];

const firefoxPrefs = ({ proxyPort }: FixtureServer) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'permissions.default.image': 2,
  // Else its clock shows whole milliseconds only.
  'privacy.reduceTimerPrecision': false,
});

export const launchBare = async (engine: Engine = engineUnderTest()): Promise<BareBrowser> => {
  const found = findBrowser(engine);
  if (!found) throw new Error(`There is no ${engine}: npm test installs one where it can.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'stagecoach-bare-'));
  const server = await startFixtureServer();
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(NOTHING));
  const launched = await launch(engine, {
    executablePath: found.executablePath,
    extensionDir: folder,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: engine === 'chromium' ? chromiumArgs(server) : [],
    prefs: firefoxPrefs(server),
  });
  const page = await launched.browser.newPage();
  const session = engine === 'chromium' ? await page.createCDPSession() : undefined;
  return {
    engine,
    page,
    server,
    inOwnWorld: async (expression) =>
      String(
        await (session
          ? evaluateInChromium(session, page, expression)
          : evaluateInFirefox(launched, page, expression)),
      ),
    async close() {
      await launched.browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
