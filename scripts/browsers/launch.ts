import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { Launched, LaunchOptions } from './launched.ts';
import type { Engine } from './places.ts';

/** Starts a browser with an unpacked build of the extension installed. */
export const launch = (engine: Engine, options: LaunchOptions): Promise<Launched> =>
  engine === 'firefox' ? launchFirefox(options) : launchChromium(options);
