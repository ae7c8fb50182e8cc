import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Engine } from './places.ts';

export const DEBIAN_PACKAGE: Readonly<Record<Engine, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Whether this machine's own package manager may be used: Debian or Ubuntu, as root. */
export const canUseApt = (): boolean =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

let listsAreFresh = false;

const apt = (args: readonly string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0;
};

/** Installs distribution packages; false when one of them cannot be had. */
export const aptInstall = (packages: readonly string[]): boolean => {
  if (!canUseApt()) return false;
  listsAreFresh ||= apt(['update', '-qq']);
  return apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
};
