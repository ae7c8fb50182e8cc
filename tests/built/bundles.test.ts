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

  it('put no texts, no React and no i18n into the worker', () => {
    const worker = readFileSync(path.join(output, build, 'background.js'), 'utf8');
    expect(worker).not.toMatch(/react\.|i18next|createRoot/);
    expect(worker).not.toContain('This stage buys readiness');
    // But for the few that the browser shows for us outside our pages, in every language.
    expect(worker).toContain('Record this number for');
    expect(worker).toContain('Bu sayıyı');
  });
});
