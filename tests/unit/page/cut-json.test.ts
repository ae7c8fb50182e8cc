import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { cutJson, TEXT_LIMIT } from '../../../lib/page/cut-json';

/** All that it comes by. */
const cut = (text: string, marker: string, nth = 1) => {
  const found: unknown[] = [];
  cutJson(text, marker, nth, (value) => {
    found.push(value);
  });
  return found;
};

describe('cutJson', () => {
  it('takes the nth value after a quoted marker', () => {
    const text = '["Viewer",[],{"data":{"a":"]}"}},15]';
    expect(cut(text, 'Viewer')).toEqual([[]]);
    expect(cut(text, 'Viewer', 2)).toEqual([{ data: { a: ']}' } }]);
    expect(cut(text, 'Viewer', 3)).toEqual([15]);
    expect(cut(text, 'Viewer', 4)).toEqual([]);
  });

  it('takes a key, an assignment, and nothing else', () => {
    expect(cut('{"a": null}', 'a')).toEqual([null]);
    expect(cut('{"a":"x\\"y"}', 'a')).toEqual(['x"y']);
    expect(cut('{"a":-1.5e3,', 'a')).toEqual([-1500]);
    expect(cut('var first = {"x":1};', 'first')).toEqual([{ x: 1 }]);
    expect(cut('window["first"] = [1];', 'first')).toEqual([[1]]);
    expect(cut('the first {"x":1}', 'first')).toEqual([]);
    expect(cut('{"text":"\\"a\\":true"}', 'a')).toEqual([]);
  });

  it('looks at each place where the marker stands', () => {
    expect(cut('["a","b"],["a",7]', 'a')).toEqual(['b', 7]);
  });

  it('parses the whole text without a marker', () => {
    expect(cut(' {"a":1} ', '')).toEqual([{ a: 1 }]);
    expect(cut('no json', '')).toEqual([]);
    expect(cut(`"${'x'.repeat(TEXT_LIMIT)}"`, '')).toEqual([]);
  });

  it('survives text that ends too early, is too deep or too long', () => {
    expect(cut('{"a":{"b":[1,2', 'a')).toEqual([]);
    expect(cut('{"a":"never closed', 'a')).toEqual([]);
    expect(() => cut(`{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'a')).not.toThrow();
    expect(cut(`${' '.repeat(TEXT_LIMIT)}{"a":1}`, 'a')).toEqual([]);
  });

  it('finds any JSON value that stands behind a key', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, value) => {
        const text = JSON.stringify({ before, '§key§': value, after: 1 });
        // JSON has no -0.
        expect(cut(text, '§key§')).toContainEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 3 }), fc.nat(5), (text, marker, nth) => {
        cut(text, marker, nth);
      }),
    );
  });
});
