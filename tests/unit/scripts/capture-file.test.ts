import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendCase, caseFile, checkCaseName } from '../../../scripts/capture/case-file';
import { placeOf } from '../../../scripts/capture/place-of';

describe('the file of the cases', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stagecoach-capture-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const CASE =
    '<template data-case="own-profile" data-url="https://x.com/a">\n<body></body>\n</template>\n';

  it('is made where there is none', () => {
    const file = caseFile('x', folder);
    appendCase(file, 'X', CASE);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^<!--\n {2}X\. /);
    expect(text).toMatch(/-->\n\n<template data-case="own-profile"/);
    expect(text.endsWith(CASE)).toBe(true);
  });

  it('keeps what stands in it', () => {
    const file = caseFile('x', folder);
    writeFileSync(file, '<!-- ours -->');
    appendCase(file, 'X', CASE);
    appendCase(file, 'X', CASE.replace('own-profile', 'home'));
    expect(readFileSync(file, 'utf8')).toBe(
      `<!-- ours -->\n\n${CASE}\n${CASE.replace('own-profile', 'home')}`,
    );
  });

  it('takes no name twice, and no name that is none', () => {
    const file = caseFile('x', folder);
    appendCase(file, 'X', CASE);
    expect(() => checkCaseName(file, 'own-profile')).toThrow(/has a case "own-profile" already/);
    expect(() => checkCaseName(file, 'own')).not.toThrow();
    expect(() => checkCaseName(caseFile('y', folder), 'own-profile')).not.toThrow();
    for (const name of ['', 'Own', 'own profile', 'own"><script>', '-own', '../own']) {
      expect(() => checkCaseName(file, name)).toThrow(/is no name for a case/);
    }
  });
});

describe('the place of an address', () => {
  it('is found by the address', () => {
    expect(placeOf('https://www.instagram.com/acme/')).toMatchObject({
      network: { id: 'instagram' },
      page: { kind: 'profile', handle: 'acme' },
    });
    expect(placeOf('https://social.example/@ada', 'mastodon')).toMatchObject({
      network: { id: 'mastodon' },
      mastodonHosts: ['social.example'],
    });
  });

  it.each([
    ['https://news.example/', undefined, /belongs to no network/],
    ['acme', undefined, /no address of the web/],
    ['chrome-extension://abc/practice.html', undefined, /no address of the web/],
    ['https://x.com/acme', 'instagram', /belongs to X, not to instagram/],
    ['https://x.com/acme', 'myspace', /"myspace" is no network/],
  ])('%s with %s is refused in a sentence', (url, network, sentence) => {
    expect(() => placeOf(url, network)).toThrow(sentence);
    expect(() => placeOf(url, network)).toThrow(/Nothing was captured\. \S.*\.$/);
  });
});
