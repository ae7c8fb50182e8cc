// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READINGS } from '../../../lib/detection/readings';
import registry from '../../../lib/detection/registry';
import type { NetworkRules } from '../../../scripts/capture/network-rules';
import { capture, parseHtml, rulesFor } from './capture-html';
import { plantedPage, plantsOf, type Secret } from './planted-page';

/** Every network that is read has rules of its own; one that is not stands for the others. */
const NETWORKS = registry
  .map(({ id }) => id)
  .filter((id) => id === 'quora' || (READINGS[id] && id !== 'practice'));

/** Fewer than there are places in a page, so that some stand in two places, as names do. */
const SECRETS = 150;

/** How private things look. Each holds the letters or the digits, by which a leak is found. */
const DRESSES: readonly ((core: string, digits: string) => string)[] = [
  (core) => core,
  (core) => core.toUpperCase(),
  (core) => `Home${core}Profile`,
  (core) => `profile-${core}-button`,
  (core) => `profile_${core}`,
  (core) => `${core}.${core}`,
  (core) => `Örnek ${core}`,
  (core) => `${core}@mail.example`,
  (_, digits) => `+${digits}`,
  (_, digits) => digits,
  (_, digits) => `${digits}_${digits}`,
  (core, digits) => `${core}${digits}`,
  (core) => `https://${core}.example/${core}?${core}=${core}#${core}`,
  (core) => `<b title="${core}">'${core}' & "${core}"</b>`,
  (core) => `{"${core}":"${core}"}`,
  (core) => `  ${core}\n${core}`,
  (core) => `</script>\n</template>\n<template data-case="${core}">\n`,
  (core) => `eyJ${core}.${core}-${core}_`,
];

/** No word of ours is that long without a vowel, and no stand-in has a digit above 6 or a letter behind `f`. */
const coreOf = (length: fc.StringConstraints) =>
  fc.string({ unit: fc.constantFrom(...Array.from('bcdgjkmnqrvwxz')), ...length });
const digitsOf = (length: fc.StringConstraints) =>
  fc.string({ unit: fc.constantFrom(...Array.from('789')), ...length });

const secretsOf = (
  cores: readonly string[],
  digits: readonly string[],
  dresses: readonly number[],
): Secret[] =>
  cores.map((core, index) => {
    const number = digits[index] ?? '';
    return { core, digits: number, text: DRESSES[dresses[index] ?? 0]?.(core, number) ?? core };
  });

const many = <T>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { minLength: SECRETS, maxLength: SECRETS });
const dresses = fc.array(fc.nat({ max: DRESSES.length - 1 }), {
  minLength: SECRETS,
  maxLength: SECRETS,
});
const ANY = { minLength: 9, maxLength: 13 };
const secrets = fc.tuple(many(coreOf(ANY)), many(digitsOf(ANY)), dresses);

/** Twice as many secrets that look alike, for two pages that differ in nothing else. */
const SAME = { minLength: 10, maxLength: 10 };
const pairs = fc.tuple(
  many(coreOf(SAME)),
  many(digitsOf(SAME)),
  many(coreOf(SAME)),
  many(digitsOf(SAME)),
  dresses,
);

const captured = (rules: NetworkRules, planted: readonly Secret[]) => {
  const { page, href } = plantedPage(rules, plantsOf(planted));
  return capture(page, href, rules);
};

const leaksIn = (text: string, planted: readonly Secret[]): string[] => {
  const seen = text.toLowerCase();
  return planted.flatMap(({ core, digits }) => [core, digits]).filter((one) => seen.includes(one));
};

/** Smaller pages with the same leak take long to find; the text that leaked says enough. */
const RUNS = { numRuns: 5, endOnFailure: true };

describe.each(NETWORKS)('a case of %s', (id) => {
  const rules = rulesFor(id);

  it('holds nothing of what stood on the page', () => {
    fc.assert(
      fc.property(secrets, (given) => {
        const planted = secretsOf(...given);
        expect(leaksIn(captured(rules, planted).text, planted)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same whatever the page said', () => {
    fc.assert(
      fc.property(pairs, ([core, digits, otherCore, otherDigits, dress]) => {
        const one = captured(rules, secretsOf(core, digits, dress));
        const other = captured(rules, secretsOf(otherCore, otherDigits, dress));
        expect(other.text.split('<')).toEqual(one.text.split('<'));
      }),
      RUNS,
    );
  });

  it('has no element or attribute that is dropped, and one text only', () => {
    fc.assert(
      fc.property(secrets, (given) => {
        const page = parseHtml(captured(rules, secretsOf(...given)).html);
        const names = Array.from(page.querySelectorAll('*')).flatMap((one) =>
          one.getAttributeNames(),
        );
        const unlisted = names.filter((name) => !rules.attributes.has(name));
        expect(new Set(unlisted).difference(new Set(['id', 'class', 'name']))).toEqual(new Set());
        const gone = 'style, iframe, object, embed, noscript, template, svg > :not(path)';
        expect(Array.from(page.querySelectorAll(gone), ({ tagName }) => tagName)).toEqual([]);
        for (const script of page.querySelectorAll('script')) script.remove();
        expect(page.documentElement.textContent?.replaceAll(/\s|text/g, '')).toBe('');
      }),
      RUNS,
    );
  });

  it('is one case, whatever the page holds', () => {
    fc.assert(
      fc.property(secrets, (given) => {
        const { text } = captured(rules, secretsOf(...given));
        expect(text.match(/^<template /gm)).toHaveLength(1);
        expect(text.match(/^<\/template>$/gm)).toHaveLength(1);
      }),
      RUNS,
    );
  });

  it('would be found out if it leaked', () => {
    const [planted] = fc.sample(
      secrets.map((given) => secretsOf(...given)),
      1,
    );
    const leaky = {
      ...rules,
      words: new Set([...rules.words, ...(planted ?? []).map(({ core }) => core)]),
    };
    expect(leaksIn(captured(leaky, planted ?? []).text, planted ?? [])).not.toEqual([]);
  });
});
