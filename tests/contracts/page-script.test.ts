import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { NETWORK_IDS } from '../../lib/domain/network-id';
import { quietScript } from '../../scripts/quiet-script.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The registry's ids that are no ordinary words. */
const NAMES = NETWORK_IDS.filter((id) => id.length > 2 && id !== 'medium');

let code = '';

beforeAll(async () => {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    plugins: [quietScript],
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: {
        entry: resolve(ROOT, 'entrypoints/content-script.ts'),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('The page script was not bundled.');
  // A library has a name; the script of a real build, which the tests of the builds measure, has none.
  code = bundle.output
    .map((part) => ('code' in part ? part.code : ''))
    .join('')
    .replace(/^var page=/, '');
});

describe('the script that runs inside other people’s pages', () => {
  it('is at most 8 kB, 3.5 kB compressed', () => {
    expect(code.length).toBeGreaterThan(1000);
    expect(code.length).toBeLessThanOrEqual(8 * 1024);
    expect(gzipSync(code).length).toBeLessThanOrEqual(3.5 * 1024);
  });

  it.each([...NAMES, 'https:', 'twitter', 'data-testid'])('does not know of %s', (name) => {
    expect(code.toLowerCase()).not.toContain(name);
  });

  it('does not know of any host', () => {
    expect(code).not.toMatch(/\.(?:com|net|org|app|tv)\b/);
  });

  it.each(['fetch', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'import('])(
    'cannot reach the network: no %s',
    (name) => expect(code).not.toContain(name),
  );

  it.each([
    'append',
    'prepend',
    'innerHTML',
    'outerHTML',
    'insertAdjacent',
    'insertBefore',
    'createElement',
    'removeChild',
    'replaceWith',
    'setAttribute',
    'removeAttribute',
    'dispatchEvent',
    'postMessage',
    'classList',
    '.style',
    'dataset',
    '.click(',
    'scrollTo',
    'scrollIntoView',
    'pushState',
    'replaceState',
    'document.write',
    'cookie',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'eval',
    'Function(',
    'web_accessible',
    'getURL',
  ])('leaves no trace on the page and takes nothing else from it: no %s', (name) => {
    expect(code).not.toContain(name);
  });

  it('has no schema or interface library in it', () => {
    for (const name of ['zod', 'react', 'dexie', 'i18next']) {
      expect(code.toLowerCase()).not.toContain(name);
    }
  });
});
