import { execFileSync, spawn } from 'node:child_process';

/** A virtual screen with a keyboard, for what only a window can show, such as a permission prompt. */
export interface Display {
  /** What a browser needs in its environment to be shown there. */
  env: Readonly<Record<string, string>>;
  /** Presses keys in xdotool's spelling, such as `Tab`. */
  press(...keys: string[]): void;
  move(x: number, y: number): void;
  /** Moves the mouse to a point of the screen and clicks there; button 3 is the right one. */
  click(x: number, y: number, how?: { button?: 1 | 3; times?: number }): void;
  /** How many windows are seen, an open menu among them. */
  windows(): number;
  /** Gives the keyboard to the window whose title this is the beginning of. No window manager is here to do it. */
  focus(title: string): void;
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
  // Where no language is set Firefox gives its windows no title: theirs hold more than ASCII.
  const env = { DISPLAY: name, LC_CTYPE: 'C.UTF-8' };
  const xdotool = (...args: string[]) =>
    execFileSync('xdotool', args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  const move = (x: number, y: number) =>
    xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
  return {
    env,
    press(...keys) {
      for (const key of keys) xdotool('key', key);
    },
    click(x, y, { button = 1, times = 1 } = {}) {
      move(x, y);
      xdotool('click', '--repeat', String(times), String(button));
    },
    move,
    windows: () =>
      xdotool('search', '--onlyvisible', '--maxdepth', '1', '--name', '.*').trim().split('\n')
        .length,
    focus(title) {
      xdotool('search', '--onlyvisible', '--name', `^${title}`, 'windowfocus', '--sync', '%1');
    },
    async close() {
      server.kill();
      await ended;
    },
  };
};
