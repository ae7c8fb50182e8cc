import { execFileSync, spawn } from 'node:child_process';

/** A virtual screen with a keyboard, for what only a window can show, such as a permission prompt. */
export interface Display {
  /** What goes into the browser's `DISPLAY`. */
  name: string;
  /** Presses keys in xdotool's spelling, such as `Tab`. */
  press(...keys: string[]): void;
  close(): Promise<void>;
}

/** Starts Xvfb on a free number. Throws a sentence when Xvfb or xdotool is not installed. */
export const startDisplay = async (): Promise<Display> => {
  const screen = ['-screen', '0', '1100x800x24', '-nolisten', 'tcp', '-displayfd', '1'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', (cause) => reject(new Error('Xvfb is missing: install xvfb.', { cause })));
    server.stdout.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  return {
    name,
    press(...keys) {
      for (const key of keys) {
        execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: name } });
      }
    },
    async close() {
      server.kill();
      await ended;
    },
  };
};
