import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const dir = mkdtempSync(path.join(tmpdir(), 'stagecoach-lint-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Diagnostic {
  code: string;
  message: string;
  filename: string;
}

/** Each planted line, and the rule that has to find it there; `undefined` where it is allowed. */
const PLANTED = [
  ['lib/actions/send.ts', `export const send = () => fetch('/');`, 'no-restricted-globals'],
  ['lib/page/send.ts', `export const send = () => new WebSocket('/');`, 'no-restricted-globals'],
  ['components/ui/send.tsx', `export const send = () => fetch('/');`, 'no-restricted-globals'],
  [
    'entrypoints/beacon.ts',
    `export const send = () => navigator.sendBeacon('/');`,
    'no-restricted-properties',
  ],
  ['components/ui/say.tsx', `export const say = () => console.log(1);`, 'no-console'],
  ['lib/db/say.ts', `export const say = () => console.log(1);`, 'no-console'],
  ['lib/coach/page.ts', `export const page = () => document.title;`, 'no-restricted-globals'],
  ['lib/coach/clock.ts', `export const now = () => Date.now();`, 'no-restricted-properties'],
  ['lib/reading/chance.ts', `export const roll = () => Math.random();`, 'no-restricted-properties'],
  ['lib/domain/send.ts', `export const send = () => fetch('/');`, 'no-restricted-globals'],
  ['lib/measure/call.ts', `export const call = () => RTCPeerConnection;`, 'no-restricted-globals'],
  [
    'lib/detection/beacon.ts',
    `export const send = (it: Navigator) => { const navigator = it; navigator.sendBeacon('/'); };`,
    'no-restricted-properties',
  ],
  ['lib/page/title.ts', `export const page = () => document.title;`, undefined],
  ['lib/actions/clock.ts', `export const now = () => Date.now();`, undefined],
  ['scripts/say.ts', `export const say = () => console.log(1);`, undefined],
  ['tests/send.ts', `export const send = () => fetch('/');`, undefined],
  ['wxt.config.ts', `export const say = () => console.log(1);`, undefined],
] as const;

let found: Diagnostic[];

beforeAll(() => {
  cpSync(path.join(root, '.oxlintrc.json'), path.join(dir, '.oxlintrc.json'));
  for (const [file, text] of PLANTED) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), `${text}\n`);
  }
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: dir,
    encoding: 'utf8',
  });
  found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

/** An override for files of the root once switched the bans off everywhere, and nothing else noticed. */
describe('the linter', () => {
  it.each(PLANTED.filter(([, , rule]) => rule !== undefined))('%s: %s', (file, _text, rule) => {
    const here = found.filter(({ filename }) => filename.endsWith(file));
    expect(here.map(({ code }) => code)).toContain(`eslint(${rule})`);
  });

  it.each(PLANTED.filter(([, , rule]) => rule === undefined))('lets %s: %s', (file) => {
    expect(found.filter(({ filename }) => filename.endsWith(file))).toEqual([]);
  });
});
