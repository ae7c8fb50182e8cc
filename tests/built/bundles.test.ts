import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const output = path.join(import.meta.dirname, '../../.output');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile());

/** Calls and constructors that could reach a network. A property called `fetch` of some object counts too. */
const CONNECTS =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\b/;

const REMOTE = /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i;

/**
 * What the popup's scripts may weigh, in 1,000 bytes with gzip. 102 are React and the database, 18 the texts' library, 15
 * the networks' data, 41 the rules of the coach. It is to be lowered; the upgrade of data to version 7, which each page
 * carries, and not to offer another brand in a call were worth its last rises.
 */
const POPUP_KB = 224.3;

/** The scripts that a page loads at once: those it names, and all that these import without waiting. */
function staticFilesOf(folder: string, page: string): string[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
      add(path.resolve(path.dirname(file), from));
    }
  };
  for (const [, script = ''] of html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)) {
    add(path.join(folder, script));
  }
  return [...files];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the bundles of %s', (build) => {
  const files = filesIn(path.join(output, build));
  const named = (ending: string) => files.filter((file) => file.endsWith(ending));

  it('hold no way to connect to anything', () => {
    expect(named('.js').length).toBeGreaterThan(5);
    for (const file of named('.js')) {
      expect(CONNECTS.exec(readFileSync(file, 'utf8'))?.[0], file).toBeUndefined();
    }
  });

  it('load nothing from elsewhere', () => {
    for (const file of [...named('.html'), ...named('.css')]) {
      const text = readFileSync(file, 'utf8');
      expect(REMOTE.exec(text)?.[0], file).toBeUndefined();
      expect(/url\(\s*["']?(?:https?:)?\/\//.exec(text)?.[0], file).toBeUndefined();
    }
  });

  it('keep the page script at 8 kB, however many networks there are', () => {
    const script = readFileSync(path.join(output, build, 'content-script.js'));
    expect(script.byteLength).toBeLessThanOrEqual(8 * 1024);
    expect(gzipSync(script).byteLength).toBeLessThanOrEqual(3.5 * 1024);
  });

  it('keep what the popup loads before it shows anything within its budget', () => {
    const loaded = staticFilesOf(path.join(output, build), 'popup.html');
    // It would be no bundle without React and the database.
    expect(loaded.length).toBeGreaterThan(5);
    const size = loaded.reduce(
      (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).byteLength,
      0,
    );
    expect(size / 1000, `${loaded.length} files`).toBeLessThanOrEqual(POPUP_KB);
  });

  it('put no texts, no React and no i18n into the worker', () => {
    const worker = readFileSync(path.join(output, build, 'background.js'), 'utf8');
    expect(worker).not.toMatch(/react\.|i18next|createRoot/);
    expect(worker).not.toContain('This stage buys readiness');
    // But for the few that the browser shows for us outside our pages, in every language.
    expect(worker).toContain('Record this number for');
    expect(worker).toContain('Bu sayıyı');
  });
});
