import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** Firefox's own name for the panel; it is not in Chrome's types. */
const sidebar = () =>
  (browser as unknown as { sidebarAction?: { open: () => Promise<void> } }).sidebarAction;

/**
 * Opens the coach beside the page; answers whether the browser did. Browsers want it called straight from a
 * click, so the window is found out beforehand.
 */
export function useOpenPanel(): () => Promise<boolean> {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    let current = true;
    void browser.windows?.getCurrent().then(
      ({ id }) => current && setWindowId(id),
      // Without a window there is nothing to open beside; the click then says so.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return () => {
    const firefox = sidebar();
    if (firefox) return firefox.open().then(opened, refused);
    if (windowId === undefined || !browser.sidePanel) return Promise.resolve(false);
    return browser.sidePanel.open({ windowId }).then(opened, refused);
  };
}

const opened = () => true;
const refused = () => false;
