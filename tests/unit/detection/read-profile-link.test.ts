import { describe, expect, test } from 'vitest';
import { readProfileLink } from '../../../lib/detection/read-profile-link';
import { MAX_PROFILE_LINKS, readProfileLinks } from '../../../lib/detection/read-profile-links';
import type { PageKind } from '../../../lib/domain/page-ref';
import type { NetworkId } from '../../../lib/domain/network-id';

const UC = 'UCTwECeGqMZee77BjdoYtI2Q';

describe('a public profile', () => {
  test.each<[text: string, network: NetworkId, handle: string, url: string]>([
    ['https://www.instagram.com/acme/', 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    ['instagram.com/acme', 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    [
      'www.instagram.com/acme?igsh=MTc4&utm_source=qr',
      'instagram',
      'acme',
      'https://www.instagram.com/acme/',
    ],
    ['  HTTP://INSTAGRAM.COM/Acme#top ', 'instagram', 'Acme', 'https://www.instagram.com/Acme/'],
    ['<https://instagram.com/acme>', 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    ['“instagram.com/acme”', 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    ['(see instagram.com/acme).'.slice(5), 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    ['\u200binstagram.com/acme\u200b', 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    ['//instagram.com/acme', 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    [
      'https://someone:secret@instagram.com/acme',
      'instagram',
      'acme',
      'https://www.instagram.com/acme/',
    ],
    ['instagram.com/acme/reels', 'instagram', 'acme', 'https://www.instagram.com/acme/'],
    ['m.facebook.com/acme', 'facebook', 'acme', 'https://www.facebook.com/acme'],
    ['fb.com/acme', 'facebook', 'acme', 'https://www.facebook.com/acme'],
    [
      'facebook.com/profile.php?id=100068861234290',
      'facebook',
      '100068861234290',
      'https://www.facebook.com/profile.php?id=100068861234290',
    ],
    [
      'facebook.com/people/Acme/61550000000001/',
      'facebook',
      '61550000000001',
      'https://www.facebook.com/profile.php?id=61550000000001',
    ],
    ['facebook.com/pg/acme/about', 'facebook', 'acme', 'https://www.facebook.com/acme'],
    ['twitter.com/acme', 'x', 'acme', 'https://x.com/acme'],
    ['mobile.twitter.com/acme?lang=tr', 'x', 'acme', 'https://x.com/acme'],
    ['x.com/acme/with_replies', 'x', 'acme', 'https://x.com/acme'],
    ['linkedin.com/in/acme', 'linkedin', 'acme', 'https://www.linkedin.com/in/acme/'],
    [
      'tr.linkedin.com/in/ada-l%C3%B6velace?trk=x',
      'linkedin',
      'ada-lövelace',
      'https://www.linkedin.com/in/ada-l%C3%B6velace/',
    ],
    [
      'linkedin.com/company/acme/about/',
      'linkedin',
      'company/acme',
      'https://www.linkedin.com/company/acme/',
    ],
    [
      'linkedin.com/school/acme',
      'linkedin',
      'school/acme',
      'https://www.linkedin.com/school/acme/',
    ],
    ['youtube.com/@acme', 'youtube', 'acme', 'https://www.youtube.com/@acme'],
    ['m.youtube.com/@acme/shorts', 'youtube', 'acme', 'https://www.youtube.com/@acme'],
    [
      `youtube.com/channel/${UC}?sub_confirmation=1`,
      'youtube',
      UC,
      `https://www.youtube.com/channel/${UC}`,
    ],
    ['youtube.com/c/acme', 'youtube', 'c/acme', 'https://www.youtube.com/c/acme'],
    ['tiktok.com/@acme?_t=8x&_r=1', 'tiktok', 'acme', 'https://www.tiktok.com/@acme'],
    ['tr.pinterest.com/acme/', 'pinterest', 'acme', 'https://www.pinterest.com/acme/'],
    ['pinterest.co.uk/acme/_saved', 'pinterest', 'acme', 'https://www.pinterest.com/acme/'],
    ['threads.net/@acme', 'threads', 'acme', 'https://www.threads.com/@acme'],
    ['old.reddit.com/u/acme', 'reddit', 'acme', 'https://www.reddit.com/user/acme/'],
    ['snapchat.com/add/acme', 'snapchat', 'acme', 'https://www.snapchat.com/@acme'],
    ['bsky.app/profile/acme.com', 'bluesky', 'acme.com', 'https://bsky.app/profile/acme.com'],
    ['t.me/s/acme', 'telegram', 'acme', 'https://t.me/acme'],
    ['wa.me/905321234567', 'whatsapp', '905321234567', 'https://wa.me/905321234567'],
    ['acme.tumblr.com', 'tumblr', 'acme', 'https://www.tumblr.com/acme'],
    ['twitch.tv/acme/about', 'twitch', 'acme', 'https://www.twitch.tv/acme'],
    ['vk.ru/club12', 'vk', 'club12', 'https://vk.com/club12'],
    ['xing.com/pages/acme', 'xing', 'pages/acme', 'https://www.xing.com/pages/acme'],
    ['quora.com/profile/Ada-L', 'quora', 'Ada-L', 'https://www.quora.com/profile/Ada-L'],
    ['acme.medium.com', 'medium', 'acme', 'https://medium.com/@acme'],
    ['nextdoor.com/pages/acme', 'nextdoor', 'pages/acme', 'https://nextdoor.com/pages/acme/'],
    [
      'https://social.example/@ada',
      'mastodon',
      'ada@social.example',
      'https://social.example/@ada',
    ],
    ['@ada@social.example', 'mastodon', 'ada@social.example', 'https://social.example/@ada'],
    [
      'social.example/@bob@other.example',
      'mastodon',
      'bob@other.example',
      'https://other.example/@bob',
    ],
  ])('%s', (text, network, handle, url) => {
    const link = readProfileLink(text, ['social.example']);
    expect(link).toEqual({ kind: 'account', network, handle, url });
  });
});

describe('a page for working on the account', () => {
  test.each<[text: string, network: NetworkId, handle?: string, publicUrl?: string]>([
    [
      'https://www.linkedin.com/company/1/admin/page-posts/published/',
      'linkedin',
      'company/1',
      'https://www.linkedin.com/company/1/',
    ],
    [
      'linkedin.com/company/1/admin/',
      'linkedin',
      'company/1',
      'https://www.linkedin.com/company/1/',
    ],
    ['linkedin.com/in/acme/edit/intro/', 'linkedin', 'acme', 'https://www.linkedin.com/in/acme/'],
    ['https://www.pinterest.com/business/hub/', 'pinterest'],
    ['business.facebook.com/latest/home?asset_id=1', 'facebook'],
    ['business.facebook.com/anything', 'facebook'],
    ['business.facebook.com/latest/inbox/all', 'facebook'],
    ['business.facebook.com/latest/composer', 'facebook'],
    [
      `studio.youtube.com/channel/${UC}/videos`,
      'youtube',
      UC,
      `https://www.youtube.com/channel/${UC}`,
    ],
    ['studio.youtube.com', 'youtube'],
    ['instagram.com/accounts/edit/', 'instagram'],
    ['tiktok.com/tiktokstudio/content', 'tiktok'],
    ['x.com/settings/profile', 'x'],
    ['x.com/acme/status/1/analytics', 'x', 'acme', 'https://x.com/acme'],
    ['dashboard.twitch.tv/u/acme/home', 'twitch', 'acme', 'https://www.twitch.tv/acme'],
    ['dashboard.twitch.tv/u/acme/stream-manager', 'twitch', 'acme', 'https://www.twitch.tv/acme'],
    ['business.google.com/locations', 'google-business'],
    ['vk.com/edit', 'vk'],
    ['medium.com/me/stats', 'medium'],
  ])('%s', (text, network, handle, publicUrl) => {
    expect(readProfileLink(text)).toEqual({
      kind: 'admin',
      network,
      ...(handle !== undefined && { handle }),
      ...(publicUrl !== undefined && { publicUrl }),
    });
  });
});

describe('a page that is no profile', () => {
  test.each<[text: string, network: NetworkId, pageKind: PageKind, handle?: string]>([
    ['instagram.com', 'instagram', 'home'],
    ['instagram.com/p/Cxy/', 'instagram', 'post'],
    ['instagram.com/acme/reel/Cxy/', 'instagram', 'post', 'acme'],
    ['instagram.com/stories/acme/1', 'instagram', 'story', 'acme'],
    ['instagram.com/explore', 'instagram', 'feed'],
    ['instagram.com/about', 'instagram', 'other'],
    ['x.com/acme/status/1', 'x', 'post', 'acme'],
    ['x.com/i/user/1', 'x', 'profile'],
    ['youtu.be/a9LDPn-MO4I', 'youtube', 'post'],
    ['vm.tiktok.com/ZTR45GpSF', 'tiktok', 'shortlink'],
    ['facebook.com/share/1AbC/', 'facebook', 'shortlink'],
    ['facebook.com/ads/library/?id=1', 'facebook', 'ads'],
    ['reddit.com/r/coffee', 'reddit', 'group'],
    ['discord.gg/abc', 'discord', 'shortlink'],
    ['g.page/acme', 'google-business', 'shortlink'],
    ['linkedin.com/in/me', 'linkedin', 'profile'],
    ['instagram.com/accounts/login/', 'instagram', 'auth'],
    // Anyone's door to writing: it manages nothing.
    ['instagram.com/direct/inbox', 'instagram', 'messages'],
    ['m.me/acme', 'facebook', 'messages', 'acme'],
    ['web.telegram.org/k/#@acme', 'telegram', 'messages', 'acme'],
    ['t.me/share/url?url=x', 'telegram', 'composer'],
    ['twitter.com/intent/tweet?text=x', 'x', 'composer'],
    ['reddit.com/r/coffee/submit', 'reddit', 'composer'],
    ['discord.com/channels/@me', 'discord', 'messages'],
  ])('%s', (text, network, pageKind, handle) => {
    expect(readProfileLink(text)).toEqual({
      kind: 'not-a-profile',
      network,
      pageKind,
      ...(handle !== undefined && { handle }),
    });
  });
});

describe('a host that may be a Mastodon server', () => {
  test.each([
    ['https://Mastodon.Social/@ada', 'mastodon.social', 'ada@mastodon.social'],
    ['mastodon.social/@ada/', 'mastodon.social', 'ada@mastodon.social'],
    ['mastodon.social:443/@ada', 'mastodon.social', 'ada@mastodon.social'],
    ['https://mastodon.social/@ada@other.example', 'mastodon.social', 'ada@other.example'],
    ['@ada@mastodon.social', 'mastodon.social', 'ada@mastodon.social'],
  ])('%s', (text, host, handle) => {
    expect(readProfileLink(text)).toEqual({ kind: 'maybe-mastodon', host, handle });
  });
});

describe('a text that says nothing', () => {
  test.each([
    '',
    ' ',
    '@acme',
    'acme',
    'Acme Ltd.',
    'https://',
    'http://[',
    'ada@example.com',
    'mailto:ada@example.com',
    'https://example.com/acme',
    'https://localhost/@ada',
    'https://instagram.com@evil.example/acme',
    'javascript:alert(1)//instagram.com/acme',
    'data:text/html,instagram.com/acme',
    '@ada@youtube.com',
    'https://mastodon.social/@ada/12',
    '\ud800',
    '<img src=x onerror=alert(1)>',
    `https://instagram.com/${'a'.repeat(5000)}`,
  ])('%s', (text) => {
    expect(readProfileLink(text)).toEqual({ kind: 'unknown' });
  });
});

describe('readProfileLinks', () => {
  test('splits lines, commas, semicolons and spaces, and keeps each source', () => {
    const links = readProfileLinks('instagram.com/acme, x.com/acme;\n\n  @acme\tt.me/acme');
    expect(links.map(({ source, link }) => [source, link.kind])).toEqual([
      ['instagram.com/acme', 'account'],
      ['x.com/acme', 'account'],
      ['@acme', 'unknown'],
      ['t.me/acme', 'account'],
    ]);
  });

  test('knows the added Mastodon servers', () => {
    expect(readProfileLinks('social.example/@ada', ['social.example'])[0]?.link.kind).toBe(
      'account',
    );
  });

  test('reads no more than a hundred', () => {
    expect(readProfileLinks('x.com/acme\n'.repeat(5000))).toHaveLength(MAX_PROFILE_LINKS);
    expect(readProfileLinks(' \n,; ')).toEqual([]);
  });
});
