import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../lib/detection/account-of';
import { foldHandle } from '../../../lib/detection/fold-handle';
import { profileUrl } from '../../../lib/detection/profile-url';
import { showHandle } from '../../../lib/detection/show-handle';
import type { NetworkId } from '../../../lib/domain/network-id';

describe('foldHandle', () => {
  test.each<[NetworkId, string, string]>([
    ['instagram', 'Green.Kitchen', 'green.kitchen'],
    ['instagram', '@Green.Kitchen', 'green.kitchen'],
    ['instagram', '  @@acme ', 'acme'],
    ['instagram', 'ISTANBUL', 'istanbul'],
    ['instagram', '%40acme', 'acme'],
    ['facebook', 'Green.Kitchen', 'greenkitchen'],
    ['facebook', 'greenkitchen', 'greenkitchen'],
    ['facebook', '100068861234290', '100068861234290'],
    ['linkedin', 'Ada-L%C3%B6velace', 'ada-lövelace'],
    ['linkedin', 'ada-lo\u0308velace', 'ada-lövelace'],
    ['linkedin', 'company/Acme', 'company/acme'],
    ['linkedin', 'acme', 'acme'],
    ['youtube', 'GreenKitchen', 'greenkitchen'],
    ['youtube', 'UCTwECeGqMZee77BjdoYtI2Q', 'UCTwECeGqMZee77BjdoYtI2Q'],
    ['youtube', 'c/GreenKitchen', 'c/greenkitchen'],
    ['youtube-studio', 'UCTwECeGqMZee77BjdoYtI2Q', 'UCTwECeGqMZee77BjdoYtI2Q'],
    ['tiktok', 'Green_Kitchen', 'green_kitchen'],
    [
      'tiktok',
      'MS4wLjABAAAATh8Vewkn0LYM7Fo03iec3qKdeCUOcBIouRk1mkiag6h3o_pQu_dUXvZ2EZlGST7_',
      'MS4wLjABAAAATh8Vewkn0LYM7Fo03iec3qKdeCUOcBIouRk1mkiag6h3o_pQu_dUXvZ2EZlGST7_',
    ],
    ['bluesky', 'Acme.Bsky.Social', 'acme.bsky.social'],
    ['mastodon', '@Ada@Mastodon.Example', 'ada@mastodon.example'],
    ['whatsapp', 'channel/0029VaAbCdEfGhIjKlMnOp1q', 'channel/0029VaAbCdEfGhIjKlMnOp1q'],
    ['discord', '100%', '100%'],
    ['facebook', 'A.\u0307', '\u0227'],
    ['x', '', ''],
    ['x', '%', '%'],
  ])('%s: %s is compared as %s', (network, handle, key) => {
    expect(foldHandle(network, handle)).toBe(key);
  });

  test('a person and a company of one name stay two accounts', () => {
    expect(foldHandle('linkedin', 'acme')).not.toBe(foldHandle('linkedin', 'company/acme'));
  });

  test('ends soon on a text that was encoded without end', () => {
    expect(foldHandle('x', '%25'.repeat(100_000))).toHaveLength(300_000);
  });
});

describe('showHandle', () => {
  test.each<[NetworkId, string, string]>([
    ['instagram', 'acme', '@acme'],
    ['youtube', 'acme', '@acme'],
    ['youtube', 'UCTwECeGqMZee77BjdoYtI2Q', 'UCTwECeGqMZee77BjdoYtI2Q'],
    ['reddit', 'acme', 'u/acme'],
    ['linkedin', 'company/acme', 'company/acme'],
    ['mastodon', 'ada@mastodon.example', '@ada@mastodon.example'],
    ['whatsapp', '905321234567', '+905321234567'],
    ['x', 'not a handle', 'not a handle'],
    ['discord', '$&', '$&'],
  ])('%s: %s is shown as %s', (network, handle, shown) => {
    expect(showHandle(network, handle)).toBe(shown);
  });
});

describe('profileUrl', () => {
  test.each<[NetworkId, string, string | undefined]>([
    ['linkedin', 'acme', 'https://www.linkedin.com/in/acme/'],
    ['linkedin', 'company/1', 'https://www.linkedin.com/company/1/'],
    ['linkedin', '李-四', 'https://www.linkedin.com/in/%E6%9D%8E-%E5%9B%9B/'],
    ['facebook', '100068861234290', 'https://www.facebook.com/profile.php?id=100068861234290'],
    ['youtube', 'user/acme', 'https://www.youtube.com/user/acme'],
    ['mastodon', 'ada@mastodon.example', 'https://mastodon.example/@ada'],
    ['bluesky', 'did:web:acme.com', 'https://bsky.app/profile/did:web:acme.com'],
    ['x', '../settings', undefined],
    ['instagram', 'a b', undefined],
    ['discord', 'acme', undefined],
    ['practice', 'acme', undefined],
  ])('%s: %s lives at %s', (network, handle, url) => {
    expect(profileUrl(network, handle)).toBe(url);
  });
});

describe('accountOf', () => {
  test('a page of YouTube Studio belongs to a YouTube account', () => {
    const handle = 'UCTwECeGqMZee77BjdoYtI2Q';
    expect(accountOf({ network: 'youtube-studio', kind: 'analytics', handle, id: handle })).toEqual(
      {
        network: 'youtube',
        handle,
        key: handle,
      },
    );
  });

  test('a page that names nobody belongs to nobody', () => {
    expect(accountOf({ network: 'x', kind: 'post', id: '1' })).toBeUndefined();
  });
});
