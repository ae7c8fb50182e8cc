import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRAND_COLOURS } from '../../../lib/domain/brand';
import { colourOf, initialOf, nextColour, signsOf } from '../../../lib/domain/brand-mark';
import { isInitial } from '../../../lib/domain/brand-change';
import { foldName } from '../../../lib/domain/fold-name';

describe('the initial', () => {
  it.each([
    ['istanbul kahve', 'tr', 'İ'],
    ['istanbul kahve', 'en', 'I'],
    ['ışık', 'tr', 'I'],
    ['çiçek', 'tr', 'Ç'],
    ['  acme', 'en', 'A'],
    ['“Acme”', 'en', 'A'],
    ['@acme', 'en', 'A'],
    ['7 Tepe', 'tr', '7'],
    ['☕', 'en', '☕'],
    ['👩‍🍳 aşçı', 'tr', 'A'],
    ['e\u0301clair', 'en', 'E\u0301'],
  ])('of %s in %s is %s', (name, language, initial) => {
    expect(initialOf({ name }, language)).toBe(initial);
  });

  it('is the brand’s own as it was written, where it has one', () => {
    expect(initialOf({ name: 'Acme', initial: 'ac' }, 'en')).toBe('ac');
  });

  it.each([
    ['A', true],
    ['AC', true],
    ['👩‍🍳x', true],
    [' A ', true],
    ['', false],
    ['  ', false],
    ['ABC', false],
  ])('takes %j: %s', (text, allowed) => {
    expect(isInitial(text)).toBe(allowed);
    expect(allowed ? signsOf(text.trim()).length <= 2 : true).toBe(true);
  });
});

describe('the colour', () => {
  it('is the brand’s own, else always the same for its id', () => {
    expect(colourOf({ id: 'x', colour: 'plum' })).toBe('plum');
    expect(colourOf({ id: 'x' })).toBe(colourOf({ id: 'x' }));
    const ids = Array.from({ length: 200 }, (_, index) => ({ id: `brand ${index}` }));
    expect(new Set(ids.map(colourOf)).size).toBe(BRAND_COLOURS.length);
  });

  it('of a new brand is one that the fewest have: ten brands have ten colours', () => {
    const brands: { id: string; colour: (typeof BRAND_COLOURS)[number] }[] = [];
    for (let index = 0; index < 20; index += 1) {
      brands.push({ id: `${index}`, colour: nextColour(brands) });
    }
    expect(new Set(brands.slice(0, 10).map(({ colour }) => colour)).size).toBe(10);
    expect(new Set(brands.slice(10).map(({ colour }) => colour)).size).toBe(10);
  });
});

describe('a folded name', () => {
  it.each([
    ['IŞIK', 'ışık'],
    ['İSTANBUL', 'istanbul'],
    ['Acme\u00a0 Coffee ', 'acme coffee'],
    ['ＡＣＭＥ', 'acme'],
  ])('makes %s and %s one', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Acme', 'Acme 2'],
    ['Işık', 'Isik'],
    ['Öz', 'Oz'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('is the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { numRuns: 2000 },
    );
  });
});
