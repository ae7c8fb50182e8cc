/// <reference types="chrome" />
import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browsers/firefox-protocol';
import type { Session } from './launch';
import { waitFor } from './wait-for';

/** The little of the browsers' own pages that is used here. The functions below run there, not here. */
declare const OpenBrowserWindow: (options: { private: boolean }) => {
  gBrowser?: { fixupAndLoadURIString(url: string, options: object): void };
};
interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
}
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: {
      add(id: string, permissions: object): Promise<void>;
    };
  };
};

/** What a user does on the browser's page for extensions: "Allow in private windows". */
export async function allowPrivateWindows(session: Session): Promise<void> {
  const { browser, launched } = session;
  await (launched.engine === 'firefox' ? allowInFirefox : allowInChromium)(
    browser,
    launched.extensionId,
  );
  // Firefox looks at this right when it loads an extension.
  if (launched.engine === 'firefox') await session.update();
}

async function allowInFirefox(browser: Browser, extensionId: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      await ExtensionPermissions.add(id, {
        permissions: ['internal:privateBrowsingAllowed'],
        origins: [],
      });
    },
    extensionId,
  );
}

async function allowInChromium(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    // The change restarts the extension, and outside developer mode an unpacked one stays off then.
    const { developerPrivate } = chrome as unknown as ExtensionsPage;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({
      extensionId: id,
      incognitoAccess: true,
    });
  }, extensionId);
  await page.close();
}

/** Opens a page in a private window and waits until the site was asked for it. */
export async function openPrivatePage(
  { browser, engine, server }: Session,
  url: string,
): Promise<void> {
  const { host } = new URL(url);
  if (engine === 'chromium') {
    const context = await browser.createBrowserContext();
    await (await context.newPage()).goto(url);
  } else {
    await inFirefoxWindow(
      browser,
      async (address) => {
        const opened = OpenBrowserWindow({ private: true });
        while (!opened.gBrowser) await new Promise((resolve) => setTimeout(resolve, 50));
        opened.gBrowser.fixupAndLoadURIString(address, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
      },
      url,
    );
  }
  await waitFor('the private window to load', () =>
    server.requests.some((request) => request.host === host),
  );
}
