import { expect, it } from 'vitest';
import { hostName } from '../../../lib/domain/host-name';

it.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Mastodon.Social/@acme ', 'mastodon.social'],
  ['https://müsik.example', 'xn--msik-0ra.example'],
  ['localhost', undefined],
  ['192.168.1.4', undefined],
  ['[::1]', undefined],
  ['', undefined],
  ['not a host', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
  ['user@evil.example', 'evil.example'],
])('%j is the host %j', (text, expected) => {
  expect(hostName(text)).toBe(expected);
});
