import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Session } from '../harness/launch';

/** Where a browser saves what it is given, without asking. */
export interface SavedFiles {
  /** Firefox is told at its launch. */
  prefs: Record<string, string | number | boolean>;
  /** Chromium is told once it runs. */
  begin(session: Session): Promise<void>;
  /** The names and the contents of all files that are whole. */
  all(): { name: string; text: string }[];
  /** Throws them away: a file of the same name may take the place of the one before. */
  forget(): void;
}

export function savedFiles(): SavedFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'stagecoach-saved-'));
  return {
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    },
    async begin({ browser, engine }) {
      if (engine === 'firefox') return;
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
    },
    forget() {
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
    },
    all: () =>
      readdirSync(folder)
        .filter((name) => !/\.(crdownload|part)$/.test(name) && !name.startsWith('.'))
        .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') })),
  };
}
