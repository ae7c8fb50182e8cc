import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSERS, candidates, type Engine } from './places.ts';

export interface FoundBrowser {
  name: string;
  engine: Engine;
  executablePath: string;
  /** As the browser says it, such as `Chromium 156.0.1`; empty where it cannot be asked. */
  version: string;
}

/** What the manifest asks for. An older browser refuses the extension, so it does not count as found. */
export const OLDEST: Readonly<Record<Engine, number>> = { chromium: 144, firefox: 147 };

/** Windows' browsers open a window instead of printing their version, so they are not asked. */
const askVersion = (executablePath: string): string | undefined => {
  if (process.platform === 'win32') return '';
  try {
    const answer = execFileSync(executablePath, ['--version'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim();
  } catch {
    return undefined;
  }
};

/** Ubuntu's `chromium` and `firefox` packages are scripts that only tell one to install a snap. */
const isSnapStub = (executablePath: string): boolean => {
  try {
    const start = readFileSync(executablePath).subarray(0, 4096).toString('latin1');
    return start.startsWith('#!') && start.includes('snap') && !existsSync('/snap/bin');
  } catch {
    return false;
  }
};

const majorOf = (version: string): number | undefined => {
  const major = /(\d+)\./.exec(version)?.[1];
  return major ? Number(major) : undefined;
};

const inspect = (
  name: string,
  engine: Engine,
  executablePath: string,
): FoundBrowser | undefined => {
  if (!existsSync(executablePath) || isSnapStub(executablePath)) return undefined;
  const version = askVersion(executablePath);
  if (version === undefined) return undefined;
  const major = majorOf(version);
  if (major !== undefined && major < OLDEST[engine]) return undefined;
  return { name, engine, executablePath, version };
};

const FROM_ENVIRONMENT: Readonly<Record<Engine, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/**
 * The first usable installed browser of this engine. `CHROME_PATH` and `FIREFOX_PATH` win over the search; a
 * wrong path there is an error, because falling back silently would test another browser than the one asked for.
 */
export const findBrowser = (engine: Engine): FoundBrowser | undefined => {
  const variable = FROM_ENVIRONMENT[engine];
  const chosen = process.env[variable];
  if (chosen) {
    const found = inspect(variable, engine, chosen);
    if (found) return found;
    throw new Error(
      `${variable} names ${chosen}, which is no ${engine} ${OLDEST[engine]} or newer.`,
    );
  }
  for (const place of BROWSERS) {
    if (place.engine !== engine) continue;
    for (const executablePath of candidates(place)) {
      const found = inspect(place.name, engine, executablePath);
      if (found) return found;
    }
  }
  return undefined;
};
