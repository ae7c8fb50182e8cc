import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export interface Command {
  line: readonly [program: string, ...args: string[]];
  env?: Readonly<Record<string, string>>;
  /** Show the output while it comes, for what takes long. */
  live?: boolean;
}

/** Nothing here takes this long: a step that does has hung. */
const LIMIT = 30 * 60_000;

/** Runs a program of the project or the system. Never throws: a program that is missing is a failed one. */
export const runCommand = ({
  line: [program, ...args],
  env,
  live,
}: Command): Promise<{ ok: boolean; output: string }> =>
  new Promise((resolve) => {
    const bin = path.join(root, 'node_modules/.bin');
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT,
      // npm's programs are scripts of the command interpreter there.
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (live) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', ({ message }) => resolve({ ok: false, output: `${program}: ${message}` }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
