/**
 * Adds what a package mirror of one platform leaves out of the lock file: the entries of other platforms'
 * optional packages. Without them `npm ci` refuses the lock file everywhere. Run it after each `npm install`
 * behind such a mirror: `node scripts/run.mjs complete-lock`. With a full registry it finds nothing to add.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  fsevents: 'darwin',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const PROCESSORS = new Set(
  'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '),
);

const file = path.join(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const { '': project, ...packages } = lock.packages;

/** Whether a package that `parent` asks for is found where Node would look: beside it, then further up. */
const isLocked = (parent: string, name: string): boolean => {
  const folders = parent.split('/node_modules/');
  return (
    folders.some((_, depth) => {
      const base = folders.slice(0, folders.length - depth).join('/node_modules/');
      return `${base}/node_modules/${name}` in packages;
    }) || `node_modules/${name}` in packages
  );
};

const added: string[] = [];
for (const [parent, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(parent, name)) continue;
    const words = name.split(/[-/@]/);
    const cpu = words.find((word) => PROCESSORS.has(word));
    const os = cpu === 'wasm32' ? undefined : words.map((word) => SYSTEMS[word]).find(Boolean);
    packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    };
    added.push(name);
  }
}

if (added.length > 0) {
  const sorted = Object.entries(packages).toSorted(([one], [other]) => (one < other ? -1 : 1));
  lock.packages = { '': project ?? {}, ...Object.fromEntries(sorted) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`Added ${added.length} entries.`, ...added.map((name) => `\n  ${name}`));
