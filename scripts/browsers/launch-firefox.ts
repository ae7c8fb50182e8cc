import puppeteer, { type Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hideFirefoxSidebar } from './firefox-window.ts';
import { contextOf, send } from './firefox-protocol.ts';
import type { Launched, LaunchOptions } from './launched.ts';

/** Firefox gives every installation another host name; fixing it lets us name the extension's pages. */
const HOST = '7b0a3f52-5d0c-4c3b-9a39-2f6a1f4f9d11';

const geckoId = (extensionDir: string): string => {
  const manifest = JSON.parse(readFileSync(path.join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id)
    throw new Error(`${extensionDir} is no build for Firefox: its manifest names no gecko id.`);
  return id;
};

const preferences = (id: string): Record<string, string | number | boolean> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
  // A temporary add-on goes when the browser closes; its data has to stay for the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'devtools.jsonview.enabled': false,
});

/** What Firefox's own bars take of a window's height, in CSS pixels. */
const BARS = 86;

const windowSize = ({ viewport }: LaunchOptions): string[] =>
  viewport ? [`--width=${viewport.width}`, `--height=${viewport.height + BARS}`] : [];

/** Waits for the document; Firefox reports no load event for an extension's page to WebDriver BiDi. */
const loaded = async (page: Page, url: string): Promise<void> => {
  const [address = url] = url.split('#');
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const state = await page
      .evaluate(() => `${location.href} ${document.readyState}`)
      .catch(() => '');
    if (state.startsWith(address) && state.endsWith(' complete')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox did not show ${url} within ten seconds.`);
};

export const launchFirefox = async (options: LaunchOptions): Promise<Launched> => {
  const id = geckoId(options.extensionDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    acceptInsecureCerts: true,
    // The window's size instead of a viewport: setting one in a tab behind another takes a second each.
    defaultViewport: null,
    ...(options.profileDir && { userDataDir: options.profileDir }),
    env: { ...process.env, ...options.env },
    // Without this Firefox refuses to open an extension's page for us.
    args: ['--remote-allow-system-access', ...windowSize(options), ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...preferences(id),
      ...(options.locale && { 'intl.accept_languages': options.locale }),
      ...options.prefs,
    },
  });
  try {
    await browser.installExtension(options.extensionDir);
    if (options.headless) await hideFirefoxSidebar(browser);
  } catch (cause) {
    await browser.close();
    throw new Error(`Firefox did not accept the build in ${options.extensionDir}.`, { cause });
  }
  const baseUrl = `moz-extension://${HOST}`;
  return {
    engine: 'firefox',
    browser,
    extensionId: id,
    baseUrl,
    async openExtensionPage(file, { background = false } = {}) {
      const page = await browser.newPage({ background });
      const url = `${baseUrl}/${file}`;
      await send(browser, 'browsingContext.navigate', {
        context: contextOf(page),
        url,
        wait: 'none',
      });
      await loaded(page, url);
      return page;
    },
  };
};
