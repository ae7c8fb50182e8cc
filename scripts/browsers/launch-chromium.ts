import puppeteer from 'puppeteer-core';
import type { Launched, LaunchOptions } from './launched.ts';

/** What keeps the browser from opening pages and connections of its own. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
];

/** Chromium's sandbox refuses to run as root, which is what containers run as. */
const isRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

export const launchChromium = async (options: LaunchOptions): Promise<Launched> => {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    // Branded Chrome ignores --load-extension since 137; loading over the pipe works in all of them.
    pipe: true,
    enableExtensions: true,
    // A window for a person does not need the note that a program drives it.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? null,
    ...(options.profileDir && { userDataDir: options.profileDir }),
    ...(options.detachedWorker && { targetFilter: (target) => target.type() !== 'service_worker' }),
    env: { ...process.env, ...(options.locale && { LANGUAGE: options.locale }), ...options.env },
    args: [
      ...QUIET,
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      ...(options.args ?? []),
    ],
  });
  try {
    const extensionId = await browser.installExtension(options.extensionDir);
    const baseUrl = `chrome-extension://${extensionId}`;
    return {
      engine: 'chromium',
      browser,
      extensionId,
      baseUrl,
      async openExtensionPage(file, { background = false } = {}) {
        const page = await browser.newPage({ background });
        await page.goto(`${baseUrl}/${file}`);
        return page;
      },
    };
  } catch (cause) {
    await browser.close();
    throw new Error(`Chromium did not accept the build in ${options.extensionDir}.`, { cause });
  }
};
