import { vi } from 'vitest';
import { browser } from 'wxt/browser';

/** Everything that leaves a page: files that are saved, texts that are copied, and what the toolbar icon says. */
export interface Outputs {
  files: string[];
  copied: string[];
  toolbar: string[];
}

export function catchOutputs(): Outputs {
  const caught: Outputs = { files: [], copied: [], toolbar: [] };
  const parts = new WeakMap<Blob, string>();
  vi.stubGlobal(
    'Blob',
    class extends Blob {
      constructor(content: BlobPart[] = [], options?: BlobPropertyBag) {
        super(content, options);
        parts.set(this, content.map(String).join(''));
      }
    },
  );
  Object.assign(globalThis.URL, {
    createObjectURL: (blob: Blob) => {
      caught.files.push(parts.get(blob) ?? '');
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  // jsdom would follow the link to the file.
  HTMLAnchorElement.prototype.click = function click() {
    caught.files.push(this.download);
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void caught.copied.push(text) },
  });
  Object.assign(browser, { sidePanel: { open: async () => undefined } });
  const say = (what: unknown) => Promise.resolve(void caught.toolbar.push(JSON.stringify(what)));
  vi.spyOn(browser.action, 'setTitle').mockImplementation((what: unknown) => void say(what));
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation((what: unknown) => void say(what));
  Object.assign(browser, {
    contextMenus: {
      update: (_: string, change: unknown) => say(change),
      create: (item: unknown, then?: () => void) => {
        void say(item);
        then?.();
      },
    },
  });
  return caught;
}
