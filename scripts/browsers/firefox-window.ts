import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-protocol.ts';

/** The little of Firefox's own window that the tests use. These functions run there, not here. */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      terminateBackground(): Promise<void>;
      tabManager: { addActiveTabPermission(tab: unknown): void };
    };
  };
};
declare const gBrowser: {
  selectedTab: unknown;
  tabs: { linkedBrowser: { currentURI: { spec: string }; docShellIsActive: boolean } }[];
};

declare const SidebarController: { show(id: string): Promise<unknown>; hide(): void };

/** Ends the extension's event page, as Firefox does when it is idle. */
export const endEventPage = (browser: Browser, id: string): Promise<unknown> =>
  inFirefoxWindow(
    browser,
    (extension) => WebExtensionPolicy.getByID(extension).extension.terminateBackground(),
    id,
  );

/** What a click on the toolbar button grants for the tab in front: `activeTab`. */
export const grantActiveTab = (browser: Browser, id: string): Promise<unknown> =>
  inFirefoxWindow(
    browser,
    (extension) => {
      const { tabManager } = WebExtensionPolicy.getByID(extension).extension;
      tabManager.addActiveTabPermission(gBrowser.selectedTab);
    },
    id,
  );

/** Lets a tab behind the front one paint and run at full speed, as a popup does. */
export const paintInBackground = (browser: Browser, url: string): Promise<unknown> =>
  inFirefoxWindow(
    browser,
    (address) => {
      for (const { linkedBrowser } of gBrowser.tabs) {
        if (linkedBrowser.currentURI.spec === address) linkedBrowser.docShellIsActive = true;
      }
    },
    url,
  );

/** Opens the extension's sidebar, which Firefox names after the extension's id. */
export const showFirefoxSidebar = (browser: Browser, id: string): Promise<unknown> =>
  inFirefoxWindow(
    browser,
    (name) => SidebarController.show(`${name}-sidebar-action`).then(() => true),
    id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_'),
  );

/** Closes the sidebar, which Firefox opens by itself when an extension with one is installed. */
export const hideFirefoxSidebar = (browser: Browser): Promise<unknown> =>
  inFirefoxWindow(browser, () => SidebarController.hide());
