import path from 'node:path';
import type { Engine } from '../browsers/places.ts';
import { root, runCommand } from '../checks/run-command.ts';

/** Builds what is shipped and gives the folder. Throws with the build's own words. */
export const build = async (engine: Engine): Promise<string> => {
  const target = engine === 'firefox' ? 'firefox' : 'chrome';
  const { ok, output } = await runCommand({ line: ['wxt', 'build', '-b', target] });
  if (!ok) throw new Error(`The build failed.\n${output}`);
  return path.join(root, '.output', `${target}-mv3`);
};
