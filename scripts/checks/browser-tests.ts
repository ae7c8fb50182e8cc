import { aptInstall } from '../browsers/debian.ts';
import { getBrowser } from '../browsers/get.ts';
import { onPath } from '../browsers/on-path.ts';
import type { Engine } from '../browsers/places.ts';
import { failedTargets, type Target } from './builds.ts';
import { broke, type Step } from './step.ts';
import { vitestStep } from './vitest.ts';

/** A virtual screen with mouse and keyboard, for prompts, menus, keys and windows that only a hand can reach. */
const SCREEN = { Xvfb: 'xvfb', xdotool: 'xdotool' } as const;

const getScreen = (say: (line: string) => void): void => {
  const missing = Object.entries(SCREEN).filter(([program]) => !onPath(program));
  if (process.platform !== 'linux' || missing.length === 0) return;
  const packages = missing.map(([, name]) => name);
  say(`Installing ${packages.join(' and ')} for the tests with real windows …`);
  if (!aptInstall(packages)) say(`Cannot: install ${packages.join(' and ')} yourself.`);
};

const browserTests = (engine: Engine, target: Target): Step => ({
  name: `Browser tests in ${engine}`,
  async run() {
    const say = (line: string) => console.log(`  ${line}`);
    if (failedTargets.has(target)) {
      return broke(`A build for ${target} failed, so there is nothing to test in ${engine}.`);
    }
    try {
      const browser = await getBrowser(engine, say);
      say(`${browser.version || browser.name} at ${browser.executablePath}`);
    } catch (error) {
      return broke(error instanceof Error ? error.message : String(error));
    }
    getScreen(say);
    return vitestStep(`Browser tests in ${engine}`, engine).run();
  },
});

export const browserSteps: readonly Step[] = [
  browserTests('chromium', 'chrome'),
  browserTests('firefox', 'firefox'),
];
