import { browser } from 'wxt/browser';

/** Opens one of our own pages in a tab; `page` is such as `dashboard.html#/settings`. */
export const openPage = async (page: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}` as '/popup.html') });
};
