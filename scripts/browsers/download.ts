import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FoundBrowser } from './find.ts';
import type { Engine } from './places.ts';

const cacheDir = path.join(import.meta.dirname, '../../.cache/browsers');

/** Downloads the stable release into `.cache/browsers`, once. Throws where there is no network or no such build. */
export const downloadBrowser = async (engine: Engine): Promise<FoundBrowser> => {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no build for ${process.platform} ${process.arch}`);
  const browser = engine === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const executablePath = computeExecutablePath({ browser, buildId, cacheDir });
  if (!existsSync(executablePath)) {
    await install({ browser, buildId, cacheDir, downloadProgressCallback: 'default' });
  }
  return { name: `${browser} (downloaded)`, engine, executablePath, version: buildId };
};
