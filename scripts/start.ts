import { parseArgs } from 'node:util';
import { OLDEST } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import type { Engine } from './browsers/places.ts';
import { build } from './start/build.ts';
import { chooseBrowser } from './start/choose-browser.ts';
import { hasDisplay } from './start/has-display.ts';
import { openForUser } from './start/open-for-user.ts';
import { profileFor } from './start/profile.ts';
import { walk } from './start/walk.ts';

const say = (line: string): void => console.log(line);

/** `npm start`, `npm start -- firefox`, `npm start -- --headless`. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean', default: false } },
});
const [asked] = positionals;
if (asked !== undefined && !(asked in OLDEST)) {
  throw new Error(`Say chromium or firefox, not ${asked}.`);
}
const headless = values.headless || !hasDisplay();

try {
  say('[1/3] Looking for a browser …');
  const found = await chooseBrowser(asked as Engine | undefined, say);
  say(`      ${found.version || found.name} at ${found.executablePath}`);

  say('[2/3] Building the extension …');
  const extensionDir = await build(found.engine);
  say(`      ${extensionDir}`);

  say(
    `[3/3] ${headless ? 'No display: walking through the main job without a window' : 'Opening the browser'} …`,
  );
  const launched = await launch(found.engine, {
    executablePath: found.executablePath,
    extensionDir,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(!headless && { profileDir: profileFor(found.engine) }),
  });
  try {
    await (headless ? walk(launched, say) : openForUser(launched, say));
  } finally {
    if (launched.browser.connected) await launched.browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
