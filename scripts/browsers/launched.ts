import type { Browser, Page } from 'puppeteer-core';
import type { Engine } from './places.ts';

export interface LaunchOptions {
  executablePath: string;
  /** An unpacked build, absolute. */
  extensionDir: string;
  headless: boolean;
  /** Kept and used again; left out: a fresh profile that is thrown away. */
  profileDir?: string;
  args?: readonly string[];
  /** Firefox's preferences; Chromium has none. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
  env?: Readonly<Record<string, string>>;
  /** BCP 47, such as `tr`. */
  locale?: string;
  /** Left out: a phone-sized default that suits screenshots. `null`: the window's own size. */
  viewport?: { width: number; height: number } | null;
  /** Chromium only: leave the worker alone, so that it dies of idleness as it does for users. */
  detachedWorker?: boolean;
}

/** A running browser with the extension installed. */
export interface Launched {
  engine: Engine;
  browser: Browser;
  extensionId: string;
  /** The extension's origin, without a trailing slash. */
  baseUrl: string;
  /** Opens an extension page such as `dashboard.html#/stages` in a tab of its own. */
  openExtensionPage(file: string, options?: { background?: boolean }): Promise<Page>;
}
