import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../browsers/places.ts';
import { root } from '../checks/run-command.ts';

/** A browser profile of its own beside the build, kept from start to start; the person's own stays untouched. */
export const profileFor = (engine: Engine): string => {
  const dir = path.join(root, '.cache/profiles', engine);
  mkdirSync(dir, { recursive: true });
  return dir;
};
