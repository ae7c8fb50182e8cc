import { aptInstall, canUseApt, DEBIAN_PACKAGE } from './debian.ts';
import { downloadBrowser } from './download.ts';
import { findBrowser, OLDEST, type FoundBrowser } from './find.ts';
import type { Engine } from './places.ts';

const advice: Readonly<Record<Engine, string>> = {
  chromium: `Install Chrome, Chromium or Edge, version ${OLDEST.chromium} or newer, or set CHROME_PATH.`,
  firefox: `Install Firefox ${OLDEST.firefox} or newer, or set FIREFOX_PATH.`,
};

/**
 * An installed browser of this engine; if there is none, one from the distribution (Debian, Ubuntu, as root), else a
 * downloaded one. Throws a sentence that says what to install.
 */
export const getBrowser = async (
  engine: Engine,
  say: (line: string) => void,
): Promise<FoundBrowser> => {
  const installed = findBrowser(engine);
  if (installed) return installed;

  if (canUseApt()) {
    const name = DEBIAN_PACKAGE[engine];
    say(`No ${engine} found. Installing the distribution's package "${name}" …`);
    const found = aptInstall([name]) ? findBrowser(engine) : undefined;
    if (found) return found;
    say(`The package "${name}" gives no usable browser here (on Ubuntu it is only a snap).`);
  }

  say(`Downloading a ${engine} browser into .cache/browsers …`);
  try {
    return await downloadBrowser(engine);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `There is no ${engine} browser and none could be downloaded (${reason}). ${advice[engine]}`,
      {
        cause,
      },
    );
  }
};
