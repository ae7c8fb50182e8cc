import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  browser_specific_settings: { gecko: { id: 'nothing@stagecoach.example' } },
};

/** The launching code installs a build. A page is captured as it is without ours, so this one does nothing. */
export const emptyExtension = (folder: string): string => {
  const dir = path.join(folder, 'empty-extension');
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(MANIFEST));
  return dir;
};
