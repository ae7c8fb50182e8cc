import { expect, it } from 'vitest';
import { otherSoftware } from '../../../lib/domain/other-software';

it.each([
  ['pixelfed.social', 'Pixelfed'],
  ['pixelfed.example.org', 'Pixelfed'],
  ['my-pleroma.example', 'Pleroma'],
  ['mastodon.social', undefined],
  ['social.acme-coffee.com', undefined],
  // A part of another word says nothing.
  ['lemmyland.example', undefined],
])('takes %s for %s', (host, expected) => {
  expect(otherSoftware(host)).toBe(expected);
});
