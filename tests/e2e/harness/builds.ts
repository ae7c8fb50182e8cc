import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from '../../../scripts/browsers/places';

/** `store` is what is shipped; `granted` differs only in that the networks' hosts need no prompt. */
export type Build = 'granted' | 'store';

const root = path.join(import.meta.dirname, '../../..');

/** The unpacked build's folder. `STAGECOACH_EXTENSION` puts another one, such as a throw-away, in its place. */
export const buildDir = (engine: Engine, build: Build): string => {
  const target = engine === 'firefox' ? 'firefox' : 'chrome';
  const name = build === 'granted' ? `granted-${target}` : `${target}-mv3`;
  const dir = process.env.STAGECOACH_EXTENSION ?? path.join(root, '.output', name);
  if (existsSync(path.join(dir, 'manifest.json'))) return dir;
  throw new Error(`There is no ${build} build in ${dir}: run npm run test:e2e, which makes it.`);
};

/** A copy that may be changed: an update is a higher version in the same folder. */
export const copyBuild = (dir: string): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'stagecoach-build-'));
  cpSync(dir, copy, { recursive: true });
  return copy;
};

/** Raises the last number of the manifest's version and gives the new version. */
export const raiseVersion = (dir: string): string => {
  const file = path.join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const parts = manifest.version.split('.').map(Number);
  parts.push((parts.pop() ?? 0) + 1);
  const version = parts.join('.');
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  return version;
};
