import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FoundBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import type { Launched } from '../browsers/launched.ts';
import { root } from '../checks/run-command.ts';
import { checkCertificates } from './check-certificates.ts';
import { emptyExtension } from './empty-extension.ts';

const FOLDER = path.join(root, '.cache/capture');

/** Where the window's profile is, with the sign-ins that were made in it. */
export const profileOf = ({ engine }: FoundBrowser): string => path.join(FOLDER, engine);

/** A window for a person to sign in, with a profile of its own that is kept. */
export const openWindow = async (found: FoundBrowser): Promise<Launched> => {
  const profileDir = profileOf(found);
  mkdirSync(profileDir, { recursive: true });
  const launched = await launch(found.engine, {
    executablePath: found.executablePath,
    extensionDir: emptyExtension(FOLDER),
    headless: false,
    viewport: null,
    profileDir,
  });
  await checkCertificates(launched);
  return launched;
};

/** No window, and a profile that is thrown away: it sees what a stranger sees. */
export const openWithoutWindow = ({ engine, executablePath }: FoundBrowser): Promise<Launched> => {
  mkdirSync(FOLDER, { recursive: true });
  return launch(engine, {
    executablePath,
    extensionDir: emptyExtension(FOLDER),
    headless: true,
    viewport: { width: 1280, height: 800 },
  });
};
