import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the fake browser leaves out. Everything that matters of it is tested again in real browsers. */
const action = {
  setBadgeText: vi.fn(async () => undefined),
  setTitle: vi.fn(async () => undefined),
  getTitle: vi.fn(async () => 'Stagecoach'),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
};
const permissions = {
  contains: vi.fn(async () => false),
  request: vi.fn(async () => true),
  remove: vi.fn(async () => true),
  onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
  onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
};

const scripting = {
  getRegisteredContentScripts: vi.fn(async () => []),
  registerContentScripts: vi.fn(async () => undefined),
  updateContentScripts: vi.fn(async () => undefined),
};

// `wxt/browser` looks for this global when it is first imported, so it has to be here before any test file.
Object.assign(globalThis, {
  browser: Object.assign(fakeBrowser, { action, permissions, scripting }),
});
