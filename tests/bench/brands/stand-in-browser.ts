/** The tab whose page is at hand. */
export const TAB = 7;

/**
 * What the code asks of the browser besides its database, as a script for a page: answers that take no time. It has to
 * run before the code that is measured, which looks for `browser` once.
 */
export const STAND_IN = `
  const kept = {};
  const event = { addListener() {}, removeListener() {} };
  const nothing = async () => undefined;
  const tab = { id: ${TAB}, incognito: false, url: 'https://www.instagram.com/client0/' };
  globalThis.browser = {
    runtime: { id: 'stand-in', getURL: (path) => path },
    tabs: { get: async () => tab, query: async () => [tab], onActivated: event, onUpdated: event },
    windows: { onFocusChanged: event },
    permissions: { contains: async () => true, onAdded: event, onRemoved: event },
    action: {
      setBadgeText: nothing,
      setTitle: nothing,
      getTitle: async () => '',
      setBadgeBackgroundColor: nothing,
    },
    contextMenus: { update: nothing, create: (item, then) => then(), removeAll: nothing },
    storage: {
      session: {
        get: async () => structuredClone(kept),
        set: async (change) => void Object.assign(kept, change),
        onChanged: event,
      },
    },
  };
`;
