import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLink } from '../../../lib/reading/read-link';

it.each([
  ['https://acme.example/menu?utm_source=instagram', 'acme.example', 'yes'],
  ['https://www.acme.example/', 'acme.example', 'no'],
  ['acme.example/menu', 'acme.example', 'no'],
  ['acme.example/?utm_source=x&utm_mediu…', 'acme.example', 'yes'],
  ['acme.example/a-very-long-pa…', 'acme.example', 'cannot-tell'],
  ['https://t.co/AbCdEf', 't.co', 'cannot-tell'],
  ['https://bit.ly/3x', 'bit.ly', 'cannot-tell'],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Facme.example%2F%3Futm_source%3Dig&e=AT0',
    'acme.example',
    'yes',
  ],
  [
    'https://www.youtube.com/redirect?event=channel&q=https%3A%2F%2Facme.example',
    'acme.example',
    'no',
  ],
  ['https://acme.example/?utm_source=', 'acme.example', 'no'],
  [`https://acme.example/${'a'.repeat(300)}`, 'acme.example', 'cannot-tell'],
])('%s leads to %s, tracked: %s', (text, host, tracked) => {
  expect(readLink(text)).toEqual({ host, tracked });
});

it.each(['', ' ', 'no link', 'javascript:alert(1)', 'mailto:a@b.example', 'http://', 'localhost'])(
  '%j is no link',
  (text) => expect(readLink(text)).toBeUndefined(),
);

it('keeps nothing but a host, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (text) => {
      const read = readLink(text);
      if (read) expect(read.host).toMatch(/^[^/?#@]+$/);
    }),
  );
});
