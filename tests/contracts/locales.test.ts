import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../lib/domain/problem';
import { NETWORK_IDS } from '../../lib/domain/network-id';
import { PAGE_KINDS } from '../../lib/domain/page-ref';
import { LANGUAGES } from '../../lib/domain/language';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'lib/i18n/locales');

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** `a.b.0` -> text, for every text of a namespace. */
function texts(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  return new Map(
    Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => [
      ...texts(inner, at ? `${at}.${key}` : key),
    ]),
  );
}

const namespaces = (language: string) =>
  readdirSync(path.join(folder, language)).map((file) => file.replace(/\.json$/, ''));
const textsOf = (language: string, namespace: string) =>
  texts(read(path.join(folder, language, `${namespace}.json`)));

/** A plural's forms differ by language, so keys are compared without them. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
const plain = (keys: Iterable<string>) => [
  ...new Set([...keys].map((key) => key.replace(PLURAL, ''))),
];
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w-]+)/g)].map(([, name]) => name);

/** Texts that are rightly the same in two languages: names, symbols, and words both have. */
const SAME_ALLOWED =
  /^[\W\d_]*$|^((<\w+>)?\{\{[\w-]+\}\}(<\/\w+>)?[\W_]*)+$|^(Stagecoach|Samuel Junghenn.*|English|Türkçe|MIT|Instagram|mastodon\.social|Social Media Today.*)$/;

describe('every language is complete', () => {
  it('has one folder per language', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...LANGUAGES].toSorted());
    expect(readdirSync(path.join(root, 'public/_locales')).toSorted()).toEqual(
      [...LANGUAGES].toSorted(),
    );
  });

  const others = LANGUAGES.filter((language) => language !== 'en');
  const pairs = others.flatMap((language) =>
    namespaces('en').map((namespace) => [language, namespace] as const),
  );

  it.each(others)('%s has the namespaces of English', (language) => {
    expect(namespaces(language).toSorted()).toEqual(namespaces('en').toSorted());
  });

  it.each(pairs)('%s/%s has the keys of English, no more and no less', (language, namespace) => {
    const here = plain(textsOf(language, namespace).keys());
    const english = plain(textsOf('en', namespace).keys());
    expect(here.toSorted()).toEqual(english.toSorted());
  });

  it.each(pairs)('%s/%s names the same values in each text', (language, namespace) => {
    const english = textsOf('en', namespace);
    for (const [key, text] of textsOf(language, namespace)) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      expect(new Set(placeholders(text)), key).toEqual(new Set(placeholders(original)));
    }
  });

  it.each(pairs)('%s/%s is written, not left in English', (language, namespace) => {
    const english = textsOf('en', namespace);
    const left = [...textsOf(language, namespace)].filter(
      ([key, text]) => english.get(key) === text && !SAME_ALLOWED.test(text),
    );
    expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it.each(
    LANGUAGES.flatMap((language) => namespaces(language).map((ns) => [language, ns] as const)),
  )(
    '%s/%s has every plural form of its language, and no text that is empty or unfinished',
    (language, namespace) => {
      const here = textsOf(language, namespace);
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, text] of here) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/\b(TODO|FIXME|XXX|lorem ipsum)\b/i);
        // Quotation marks and apostrophes may close a sentence; blame and shouting may not start one.
        expect(text, key).not.toMatch(/!|should have|yapmalıydın/);
        if (!PLURAL.test(key)) continue;
        const stem = key.replace(PLURAL, '');
        for (const category of categories) expect(here.has(`${stem}_${category}`), stem).toBe(true);
      }
    },
  );

  it.each(LANGUAGES)('%s has a sentence for every problem', (language) => {
    const known = textsOf(language, 'problems');
    for (const code of PROBLEMS) {
      expect(
        [...known.keys()].some(
          (key) => key === code || key.startsWith(`${code}.`) || key.startsWith(`${code}_`),
        ),
        code,
      ).toBe(true);
    }
    const codes = new Set(plain(known.keys()).map((key) => key.split('.')[0] ?? ''));
    expect([...codes].filter((code) => !(PROBLEMS as readonly string[]).includes(code))).toEqual(
      [],
    );
  });

  it.each(LANGUAGES)('%s names every kind of page', (language) => {
    const common = read(path.join(folder, language, 'common.json')) as Record<string, unknown>;
    const spoken = JSON.stringify(common);
    for (const kind of PAGE_KINDS) expect(spoken, kind).toContain(`"${kind}":`);
    expect(NETWORK_IDS.length).toBe(26);
  });
});
