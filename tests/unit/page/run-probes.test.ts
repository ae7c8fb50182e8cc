// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import type { Probe, ProbeSource } from '../../../lib/domain/probe';
import { runProbes, type ProbeMemory } from '../../../lib/page/run-probes';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

interface Options {
  first?: boolean;
  memory?: ProbeMemory;
}

const run = (root: Document, probes: readonly Probe[], options: Options = {}) =>
  runProbes(probes, {
    root,
    first: options.first ?? true,
    memory: options.memory ?? new Map(),
  });

const read = (html: string, ...from: ProbeSource[]) => run(parse(html), [{ key: 'k', from }])['k'];
const script = (text: string) => `<script type="application/json" id="s">${text}</script>`;

afterEach(() => vi.restoreAllMocks());

describe('elements', () => {
  it('says what is there, and what is absent only inside its scope', () => {
    expect(read('<b></b>', { css: 'b' })).toBe(true);
    expect(read('<i></i>', { css: 'b' })).toBeUndefined();
    expect(read('<i></i>', { css: 'b', when: 'i' })).toBe(false);
    expect(read('<b></b>', { css: 'b', when: 'i' })).toBeUndefined();
    expect(read('<b></b><b></b>', { css: 'b', get: 'count' })).toBe(2);
    expect(read('<i></i>', { css: 'b', get: 'count', when: 'i' })).toBe(0);
    expect(read('<i></i>', { css: 'b', get: 'count' })).toBeUndefined();
  });

  it('reads attributes and text, through a regular expression', () => {
    const html = '<a href="/ayse?x=1">  Ayşe\n  Ö. </a>';
    expect(read(html, { css: 'a', get: '@href' })).toBe('/ayse?x=1');
    expect(read(html, { css: 'a', get: '@href', match: '^/(\\w+)' })).toBe('ayse');
    expect(read(html, { css: 'a', get: '@href', match: '^\\d' })).toBeUndefined();
    expect(read(html, { css: 'a', get: '@title' })).toBeUndefined();
    expect(read(html, { css: 'a', get: 'text' })).toBe('Ayşe Ö.');
    expect(read(html, { css: 'a', get: 'text', len: true })).toBe(7);
  });

  it('reads nothing where elements contradict each other', () => {
    const html = '<a href="/a"></a><a href="/b"></a><a id="c"></a>';
    expect(read(html, { css: 'a', get: '@href' })).toBeUndefined();
    expect(read(html, { css: 'a', get: '@href', match: '^/(a)$' })).toBe('a');
  });

  it('takes the first part of a page that has one, and all that is in it', () => {
    const html = '<p><a href="/a"></a></p><p><a href="/b"></a></p><i></i>';
    expect(read(html, { css: 'a', one: 1, get: '@href' })).toBe('/a');
    expect(read(html, { css: ['p', 'a'], get: '@href' })).toBeUndefined();
    expect(read(html, { css: ['p', 'a'], one: 1, get: '@href' })).toBe('/a');
    expect(read(html, { css: ['p', 'a'], one: 1, get: 'count' })).toBe(1);
    expect(read(html, { css: ['p', 'b'], one: 1, when: ['p', 'a'] })).toBe(false);
    expect(read(html, { css: ['u', 'b'], one: 1, when: ['u', 'a'] })).toBeUndefined();
    const two = '<p><a href="/a"></a><a href="/b"></a></p>';
    expect(read(two, { css: ['p', 'a'], one: 1, get: '@href' })).toBeUndefined();
  });

  it('searches the page for a part once, however many facts hang on it', () => {
    const root = parse('<p><a href="/a" title="b"></a></p>');
    const facts = run(root, [
      { key: 'first', from: [{ css: 'a', one: 1, get: '@href' }] },
      { key: 'all', from: [{ css: 'a', get: '@title' }] },
      { key: 'in', from: [{ css: ['p', 'a'], get: '@href' }] },
      { key: 'mark', from: [{ css: ['p', 'b'] }, { css: ['p', 'a'] }] },
      { key: 'missing', from: [{ css: 'b', one: 1, get: 'text' }, { css: 'b' }] },
    ]);
    expect(facts).toEqual({ first: '/a', all: 'b', in: '/a', mark: true });
  });

  it('takes the first source that has a value', () => {
    const later: ProbeSource = { css: 'a', get: '@href' };
    expect(read('<a href="/a"></a>', { css: 'b', get: 'text' }, later)).toBe('/a');
    expect(read('<a href="/a"></a>', { css: ':::' }, later)).toBe('/a');
    expect(read('<a href="/a"></a>', { css: 'a', get: '@href', match: '(' }, later)).toBe('/a');
  });

  it('descends into open shadow roots, and only into those', () => {
    const root = parse('<x-open></x-open><x-closed></x-closed>');
    for (const mode of ['open', 'closed'] as const) {
      const shadow = root.querySelector(`x-${mode}`)?.attachShadow({ mode });
      if (shadow) shadow.innerHTML = '<b class="in"></b>';
    }
    expect(run(root, [{ key: 'k', from: [{ css: ['x-open', '.in'] }] }])).toEqual({ k: true });
    expect(run(root, [{ key: 'k', from: [{ css: ['x-closed', '.in'] }] }])).toEqual({});
    expect(run(root, [{ key: 'k', from: [{ css: [] }] }])).toEqual({});
  });
});

describe('data islands', () => {
  const island = script(
    '{"meta":{"me":"7"},"accounts":{"7":{"acct":"ayse","bio":"İki  satır","token":"planted"}},' +
      '"stats":[{"name":"Friends","n":1},{"name":"Follows","n":42}]}',
  );

  it('follows keys, indexes, searches and keys that stand elsewhere', () => {
    const css = '#s';
    expect(read(island, { css, json: '', at: ['stats', 1, 'n'] })).toBe(42);
    expect(
      read(island, { css, json: '', at: ['stats', { where: ['name', 'Follows'] }, 'n'] }),
    ).toBe(42);
    expect(read(island, { css, json: '', at: ['accounts', { via: ['meta', 'me'] }, 'acct'] })).toBe(
      'ayse',
    );
    expect(read(island, { css, json: 'stats', at: [0, 'name'] })).toBe('Friends');
    expect(read(island, { css, json: 'accounts', at: ['7', 'acct'], match: '^(a.)' })).toBe('ay');
  });

  it('lets only the picked primitives out, and only the length of some', () => {
    const value = read(island, {
      css: '#s',
      json: '',
      at: ['accounts', '7'],
      pick: { handle: ['acct'], bio: ['bio'], all: [], missing: ['x'] },
      len: ['bio'],
    });
    expect(value).toEqual({ handle: 'ayse', bio: 9 });
    expect(read(island, { css: '#s', json: '', at: ['accounts'] })).toBeUndefined();
    expect(read(island, { css: '#s', json: 'stats', len: true })).toBe(2);
  });

  it('tells an explicit nobody from a thing that was not found', () => {
    const nobody = script('["Viewer",[],{"data":null}]');
    const viewer: ProbeSource = {
      css: '#s',
      json: 'Viewer',
      nth: 2,
      at: ['data'],
      pick: { handle: ['username'] },
    };
    expect(read(nobody, viewer)).toBeNull();
    expect(read(script('["Viewer",[],{"data":{}}]'), viewer)).toBeUndefined();
    expect(read(script('["Viewer",[],{}]'), viewer)).toBeUndefined();
    expect(read('', viewer)).toBeUndefined();
  });

  it('does not follow what a page did not write', () => {
    const css = '#s';
    for (const at of [['__proto__'], ['constructor', 'name'], ['toString', 'name']]) {
      expect(read(script('{"a":1}'), { css, json: '', at })).toBeUndefined();
    }
  });
});

describe('what leaves', () => {
  it('cuts strings at 300 and never in the middle of a character', () => {
    const long = read(`<b>${'😀'.repeat(400)}</b>`, { css: 'b', get: 'text', match: '.(.*)' });
    expect(long).toHaveLength(300);
    const odd = read(`<b>x${'😀'.repeat(400)}</b>`, { css: 'b', get: 'text' }) as string;
    expect(odd).toHaveLength(300);
    expect(odd.isWellFormed()).toBe(true);
  });

  it('drops numbers that are none', () => {
    expect(read(script('{"n":1e999}'), { css: '#s', json: 'n' })).toBeUndefined();
  });
});

describe('over time', () => {
  const keep: Probe = { key: 'k', from: [{ css: 'b', get: 'text', keep: 1 }] };
  const load: Probe = { key: 'k', from: [{ css: 'b', get: 'text', load: 1 }] };

  it('keeps a value across in-app navigations', () => {
    const memory: ProbeMemory = new Map();
    expect(run(parse('<i></i>'), [keep], { memory })).toEqual({});
    expect(run(parse('<b>me</b>'), [keep], { memory })).toEqual({ k: 'me' });
    expect(run(parse('<b>other</b>'), [keep], { memory, first: false })).toEqual({ k: 'me' });
  });

  it('drops first-load facts after a navigation', () => {
    const memory: ProbeMemory = new Map();
    expect(run(parse('<b>me</b>'), [load], { memory })).toEqual({ k: 'me' });
    expect(run(parse('<b>me</b>'), [load], { memory, first: false })).toEqual({});
  });

  it('looks into a data island at most twice', () => {
    const memory: ProbeMemory = new Map();
    const probe: Probe = { key: 'k', from: [{ css: '#s', json: 'k', keep: 1 }] };
    expect(run(parse(''), [probe], { memory })).toEqual({});
    expect(run(parse(''), [probe], { memory })).toEqual({});
    expect(run(parse(script('{"k":1}')), [probe], { memory })).toEqual({});
  });
});

describe('hostile pages', () => {
  it('is not misled by elements that take the names of functions', () => {
    const root = parse(
      '<form name="querySelectorAll"></form><img name="querySelector">' +
        '<form class="f" data-x="1"><input name="getAttribute"><input name="textContent"><input name="shadowRoot"></form>',
    );
    expect(run(root, [{ key: 'k', from: [{ css: '.f', get: '@data-x' }] }])).toEqual({ k: '1' });
    expect(run(root, [{ key: 'k', from: [{ css: '.f', get: 'text' }] }])).toEqual({ k: '' });
    expect(run(root, [{ key: 'k', from: [{ css: ['.f', 'b'] }] }])).toEqual({});
  });

  it('survives prototypes that were patched after it started', () => {
    const broken = () => {
      throw new Error('patched');
    };
    vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(broken);
    vi.spyOn(Element.prototype, 'getAttribute').mockImplementation(broken);
    expect(read('<a href="/a"></a>', { css: 'a', get: '@href' })).toBe('/a');
    vi.spyOn(JSON, 'parse').mockImplementation(broken);
    expect(read(script('{"a":1}'), { css: '#s', json: '' })).toBeUndefined();
  });

  it('survives deep and huge data', () => {
    const deep = script(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect(read(deep, { css: '#s', json: 'a', at: [0, 0] })).toBeUndefined();
    const huge = script(`{"a":"${'x'.repeat(3_000_000)}","b":1}`);
    expect(read(huge, { css: '#s', json: 'b' })).toBeUndefined();
    expect(read(huge, { css: '#s', get: 'text' })).toHaveLength(300);
  });

  const word = fc.constantFrom('a', 'b', 'id', '__proto__', 'constructor', 'text', '');
  const path: fc.Arbitrary<readonly (string | number)[]> = fc.array(fc.oneof(word, fc.nat(3)), {
    maxLength: 3,
  });
  const step = fc.oneof(
    word,
    fc.nat(3),
    fc.tuple(word, word).map((where) => ({ where })),
    path.map((via) => ({ via })),
  );
  const css = fc.constantFrom('script', 'a', '#x', '*', '[data-x]', ':::', '', 'a:has(b)', 'x-y');
  const source: fc.Arbitrary<ProbeSource> = fc.record(
    {
      css: fc.oneof(css, fc.array(css, { maxLength: 3 })),
      one: fc.constant(1 as const),
      when: css,
      get: fc.constantFrom('@href', '@data-x', '@', '@ü', 'text', 'count'),
      match: fc.oneof(fc.constantFrom('(', '(.)', '^x', '\\p{', '(?<=a)b'), fc.string()),
      json: fc.constantFrom('', 'a', 'id', '"', '\\'),
      nth: fc.integer({ min: -1, max: 3 }),
      at: fc.array(step, { maxLength: 4 }),
      pick: fc.dictionary(word, path),
      len: fc.oneof(fc.constant(true as const), fc.array(word)),
      load: fc.constant(1 as const),
      keep: fc.constant(1 as const),
    },
    { requiredKeys: ['css'] },
  );
  const markup = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<a href="/a" name="getAttribute">',
        '</a>',
        '<form name="querySelectorAll">',
      ),
      fc.constantFrom('<template shadowrootmode="open">', '<svg><script>', '<!--', '<script>{"a":'),
      fc.jsonValue().map((value) => `<script>{"a":${JSON.stringify(value)},"id":1}</script>`),
      fc.string(),
    ),
    { maxLength: 8 },
  );

  it('never throws and lets only short primitives out, whatever the plan and the page', () => {
    const isPrimitive = (value: unknown) =>
      value === null ||
      typeof value === 'boolean' ||
      Number.isFinite(value) ||
      (typeof value === 'string' && value.length <= 300);
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), markup, (from, parts) => {
        const facts = run(parse(parts.join('')), [{ key: 'k', from }]);
        for (const value of Object.values(facts)) {
          const leaves =
            typeof value === 'object' && value !== null ? Object.values(value) : [value];
          expect(leaves.every(isPrimitive)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
