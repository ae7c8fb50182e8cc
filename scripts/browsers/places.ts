import { homedir } from 'node:os';
import path from 'node:path';

export type Engine = 'chromium' | 'firefox';

/** A browser we can drive, in the order in which it is looked for. */
export interface BrowserPlace {
  name: string;
  engine: Engine;
  /** Names on the PATH. */
  commands: readonly string[];
  macApp?: string;
  /** Below each of Windows' program folders. */
  windows?: string;
}

export const BROWSERS: readonly BrowserPlace[] = [
  {
    name: 'Chrome',
    engine: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome'],
    macApp: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    engine: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    macApp: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Edge',
    engine: 'chromium',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    macApp: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    macApp: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/** The file names under which this browser may be installed here, best first. */
export const candidates = (place: BrowserPlace): string[] => {
  if (process.platform === 'darwin') {
    const app = place.macApp;
    return app
      ? ['/Applications', path.join(homedir(), 'Applications')].map((dir) => `${dir}/${app}`)
      : [];
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    const program = place.windows;
    return program ? roots.flatMap((root) => (root ? [path.join(root, program)] : [])) : [];
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return place.commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
};
