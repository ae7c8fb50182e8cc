/**
 * Starts one of the TypeScript programs beside this file: `node scripts/run.mjs test`. It is plain JavaScript, so that an old
 * Node can still read it and say what is wrong. npm puts the right Node first on the PATH: the package `node`.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);

/** Written out, so that whoever looks for unused files finds them named. */
const PROGRAMS = {
  capture: () => import('./capture.ts'),
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
};

if (runsTypeScript) {
  const [name] = process.argv.splice(2, 1);
  await PROGRAMS[name]();
} else {
  console.error(
    `This is Node ${process.version}; Stagecoach's tools need 22.18 or newer. "npm ci" brings one along, unless npm is told to ignore install scripts: then run "npm rebuild node" and use the "npm run" commands.`,
  );
  process.exitCode = 1;
}
