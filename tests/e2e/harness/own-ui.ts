/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browsers/firefox-protocol';
import { engineUnderTest, launch, type Session } from './launch';
import { waitFor } from './wait-for';

/** The little of the browsers' own pages that is used here. The functions below run there, not here. */
interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
    updateExtensionCommand(change: {
      extensionId: string;
      commandName: string;
      keybinding: string;
    }): Promise<void>;
  };
}
interface Dispatcher {
  dispatch(...args: unknown[]): void;
}
interface FirefoxExtension {
  emit(event: string, ...args: unknown[]): void;
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
declare const gBrowser: { selectedTab: unknown };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: {
      add(id: string, permissions: object, extension: unknown): Promise<void>;
      remove(id: string, permissions: object, extension: unknown): Promise<void>;
    };
  };
};

/** What the switch of a site on Firefox's page for add-ons does. */
const switchInFirefox = (
  { browser, launched }: Session,
  how: 'add' | 'remove',
  origins: readonly string[],
) =>
  inFirefoxWindow(
    browser,
    async (id, list, verb) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      const permissions = { permissions: [], origins: list.split(' ') };
      await ExtensionPermissions[verb](id, permissions, extension);
    },
    launched.extensionId,
    origins.join(' '),
    how,
  );

/**
 * Starts with sites that can be taken away: in Firefox a temporary install holds what its manifest lists, so there the
 * store's build is given the sites one by one.
 */
export async function launchRevocable(origins: readonly string[]): Promise<Session> {
  if (engineUnderTest() === 'chromium') return launch();
  const session = await launch({ build: 'store' });
  await switchInFirefox(session, 'add', origins);
  return session;
}

/**
 * Takes the right to read sites away where the browser's own settings do it: of these sites by the switches of
 * Firefox's page for add-ons, of all of them by "on click" of Chromium's page for extensions.
 */
export async function revokeInBrowser(session: Session, origins: readonly string[]): Promise<void> {
  const { browser, engine, launched } = session;
  if (engine === 'firefox') {
    await switchInFirefox(session, 'remove', origins);
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as ExtensionsPage;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, launched.extensionId);
  await page.close();
}

/** Gives a command a key, where the browser's own settings do it. */
export async function setKey(session: Session, name: string, shortcut: string): Promise<void> {
  const { browser, engine, inside, launched } = session;
  if (engine === 'firefox') {
    await inside.run(
      async (command, key) => {
        // Chrome's types do not know it.
        const { commands } = chrome as unknown as {
          commands: { update(change: { name: string; shortcut: string }): Promise<void> };
        };
        await commands.update({ name: command, shortcut: key });
      },
      name,
      shortcut,
    );
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions/shortcuts');
  await page.evaluate(
    async (extensionId, commandName, keybinding) => {
      const { developerPrivate } = chrome as unknown as ExtensionsPage;
      await developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding });
    },
    launched.extensionId,
    name,
    shortcut,
  );
  await page.close();
}

/** The page that shows one of our files in a window that the extension opened itself. */
export const openedWindow = ({ browser }: Session, file: string): Promise<Page> =>
  waitFor(`the window with ${file}`, async () => {
    // Firefox's driver does not know the addresses of extension pages, so they are asked themselves.
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.includes(`/${file}`)) return page;
    }
    return undefined;
  });

/** Runs a function in Chromium's worker. */
async function inWorker<Args extends unknown[]>(
  session: Session,
  run: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  const target = await waitFor('the worker', () =>
    session.browser
      .targets()
      .find(
        (each) =>
          each.type() === 'service_worker' && each.url().includes(session.launched.extensionId),
      ),
  );
  const worker = await target.worker();
  await worker?.evaluate(run as (...all: unknown[]) => unknown, ...args);
}

/**
 * What a choice in a page's context menu tells the extension, without a window: on-screen.e2e.ts opens the menu itself.
 * Firefox is handed its own event of a chosen item, Chromium the event that the API gives.
 */
export async function chooseInMenu(
  session: Session,
  page: Page,
  menuItemId: string,
  selectionText = '',
): Promise<void> {
  await page.bringToFront();
  const info = { menuItemId, editable: false, pageUrl: page.url(), selectionText };
  if (session.engine === 'firefox') {
    await inFirefoxWindow(
      session.browser,
      (id, chosen) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        extension.emit('webext-menu-menuitem-click', JSON.parse(chosen), gBrowser.selectedTab);
      },
      session.launched.extensionId,
      JSON.stringify(info),
    );
    return;
  }
  await inWorker(
    session,
    (chosen) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatcher };
      onClicked.dispatch(chosen, { incognito: false });
    },
    info,
  );
}
