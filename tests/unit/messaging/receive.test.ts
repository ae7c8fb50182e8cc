import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../lib/messaging/receive';

const id = '00000000-0000-4000-8000-000000000000';
const href = 'https://x.com/acme';

describe('messages from pages', () => {
  it.each([
    { type: 'pageArrived', id, href, fragment: false },
    { type: 'pageRead', id, href, facts: {}, final: true },
    { type: 'pageRead', id, href, facts: { viewer: null, n: 3, p: { handle: 'a' } }, final: false },
    { type: 'pageActive', id, href, seconds: 12, until: 1_795_000_000_000 },
  ])('understands $type', (message) => {
    expect(parseMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'pageArrived'],
    ['an unknown type', { type: 'removeBrand', id, href }],
    ['no id', { type: 'pageArrived', href, fragment: false }],
    ['a stray field', { type: 'pageArrived', id, href, fragment: false, brandId: 'x' }],
    ['an address that is a number', { type: 'pageArrived', id, href: 3, fragment: false }],
    ['a very long address', { type: 'pageArrived', id, href: 'x'.repeat(9000), fragment: false }],
    ['a nested fact', { type: 'pageRead', id, href, facts: { a: { b: { c: 1 } } }, final: true }],
    ['a list as a fact', { type: 'pageRead', id, href, facts: { a: [1] }, final: true }],
    ['a long fact', { type: 'pageRead', id, href, facts: { a: 'x'.repeat(301) }, final: true }],
    ['more seconds than passed', { type: 'pageActive', id, href, seconds: 86_400, until: 1 }],
    ['a part of a second', { type: 'pageActive', id, href, seconds: 0.5, until: 1 }],
    ['no seconds', { type: 'pageActive', id, href, seconds: 0, until: 1 }],
    ['no time at which they ended', { type: 'pageActive', id, href, seconds: 5 }],
    ['seconds that are no number', { type: 'pageActive', id, href, seconds: Number.NaN, until: 1 }],
  ])('refuses %s', (_case, message) => {
    expect(parseMessage(message)).toBeUndefined();
  });

  it('never throws, whatever a page sends', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (message) => {
        parseMessage(message);
      }),
    );
  });
});
