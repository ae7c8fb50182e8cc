import { describe, expect, test } from 'vitest';
import { classifyUrl } from '../../../lib/detection/classify-url';

/** One row: the address, then `network kind handle id` with `-` for nothing. */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));

const verdict = (url: string): string => {
  const ref = classifyUrl(url, ['mastodon.example', 'Social.Example.']);
  if (!ref) return 'nothing';
  return [ref.network, ref.kind, ref.handle ?? '-', ref.id ?? '-'].join(' ').replace(/( -)+$/, '');
};

describe('hosts', () => {
  test.each(
    rows(`
      https://WWW.INSTAGRAM.COM/acme                 instagram profile acme
      https://www.instagram.com./acme                instagram profile acme
      http://instagram.com:80/acme                   instagram profile acme
      https://instagram.com:8443/acme                instagram profile acme
      https://someone:secret@instagram.com/acme      instagram profile acme
      https://instagram.com@evil.example/acme        nothing
      https://instagram.com%2eevil.example/acme      nothing
      https://instagram.com.evil.example/acme        nothing
      https://evilinstagram.com/acme                 nothing
      https://evil.example/?u=https://instagram.com/ nothing
      https://help.instagram.com/                    nothing
      https://developers.facebook.com/docs           nothing
      https://example.com/                           nothing
      https://mastodon.social/@ada                   nothing
      https://social.example/@ada                    mastodon profile ada@social.example
      https://www.mastodon.example/@ada              mastodon profile ada@mastodon.example
      https://mastodon.example:3000/@ada             mastodon profile ada@mastodon.example
      https://practice/#/@acme                       nothing
      https://example.com/practice.html#/@acme       nothing
      chrome-extension://abc/popup.html#/@acme       nothing
      ftp://instagram.com/acme                       nothing
      view-source:https://instagram.com/acme         nothing
      blob:https://www.instagram.com/1234            nothing
      javascript:location='https://x.com/acme'       nothing
      data:text/html,https://x.com/acme              nothing
      about:blank                                    nothing
      //x.com/acme                                   nothing
      x.com/acme                                     nothing
      https://zh-hk.facebook.com/acme                facebook profile acme
      https://tr.linkedin.com/in/acme                linkedin profile acme
      https://np.reddit.com/r/coffee                 reddit group - coffee
      https://co.pinterest.com/acme                  pinterest profile acme
      https://pinterest.com.au/acme                  pinterest profile acme
      https://twitter.com/acme                       x profile acme
      https://xtwitter.com/acme                      nothing
    `),
  )('%s is %s %s %s %s', (url = '', ...expected) => {
    expect(verdict(url)).toBe(expected.join(' '));
  });
});

describe('paths', () => {
  test.each(
    rows(`
      https://www.instagram.com//acme//              instagram profile acme
      https://www.instagram.com/%61cme/              instagram profile acme
      https://www.instagram.com/a%2Fb/               instagram other
      https://www.instagram.com/acme%/               instagram other
      https://www.instagram.com/acme%ff/             instagram other
      https://www.instagram.com/acme/unknown/        instagram other
      https://www.instagram.com/a..b/                instagram other
      https://www.instagram.com/Explore              instagram feed
      https://www.instagram.com/ACCOUNTS/EDIT/       instagram profile-edit
      https://www.instagram.com/_u/acme              instagram profile acme
      https://www.instagram.com/acme/p/Cxy/          instagram post acme Cxy
      https://www.instagram.com/explore/p/Cxy/       instagram feed
      https://www.instagram.com/reels/audio/123/     instagram feed
      https://www.instagram.com/stories/acme/        instagram story acme
      https://www.instagram.com/acme/?hl=tr#top      instagram profile acme

      https://www.facebook.com/acme/posts/hello-there/123456 facebook post acme 123456
      https://www.facebook.com/acme/videos/vb.22/101538  facebook post acme 101538
      https://www.facebook.com/acme/unknown          facebook other
      https://www.facebook.com/acme.php              facebook other
      https://www.facebook.com/...                   facebook other
      https://www.facebook.com/100033620354545       facebook profile 100033620354545 100033620354545
      https://www.facebook.com/photo?fbid=12&set=a.1 facebook post - 12
      https://www.facebook.com/groups/1234567        facebook group - 1234567
      https://www.facebook.com/watch                 facebook feed
      https://www.facebook.com/reels                 facebook feed
      https://www.facebook.com/pages/Acme/1234567    facebook profile 1234567 1234567
      https://www.facebook.com/pages/?category=top   facebook other
      https://www.facebook.com/v2.12/plugins/page.php?href=x facebook embed
      https://m.me/acme                              facebook messages acme
      https://fb.watch/abc/                          facebook shortlink
      https://l.facebook.com/l.php?u=x               facebook shortlink
      https://www.facebook.com/login.php             facebook auth
      https://www.facebook.com/profile.php           facebook profile

      https://x.com/acme/status/1/likes              x post acme 1
      https://x.com/i/status/1                       x post - 1
      https://x.com/acme/status/abc                  x other
      https://x.com/acme/lists                       x list acme
      https://x.com/acme/unknown                     x other
      https://x.com/acme-corp                        x other
      https://x.com/intent/user?screen_name=acme     x profile acme
      https://x.com/intent/user?user_id=12           x profile - 12
      https://x.com/i/spaces/1OwxW                   x other
      https://x.com/#!/acme                          x profile acme
      https://x.com/#!/search                        x home
      https://analytics.twitter.com/user/acme/tweets x analytics acme
      https://pro.x.com/i/decks/1                    x feed

      https://www.linkedin.com/                      linkedin home
      https://www.linkedin.com/in/%E6%9D%8E-%E5%9B%9B/ linkedin profile 李-四
      https://www.linkedin.com/in/me/                linkedin profile
      https://www.linkedin.com/in/acme/unknown       linkedin other
      https://www.linkedin.com/in/acme/overlay/contact-info/ linkedin profile acme
      https://www.linkedin.com/in/acme/overlay/1635/single-media-viewer/ linkedin profile acme
      https://www.linkedin.com/in/acme/overlay/edit/ linkedin profile-edit acme
      https://www.linkedin.com/school/acme/people/   linkedin profile school/acme
      https://www.linkedin.com/showcase/acme/        linkedin profile showcase/acme
      https://www.linkedin.com/company/acme/unknown  linkedin other
      https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A70 linkedin post - 70
      https://www.linkedin.com/feed/hashtag/coffee   linkedin search
      https://www.linkedin.com/me/profile-views/     linkedin analytics
      https://www.linkedin.com/pulse/some-title-ada  linkedin post
      https://www.linkedin.com/mwlite/in/acme        linkedin profile acme
      https://lnkd.in/abc                            linkedin shortlink

      https://www.youtube.com/watch?list=PL1&v=abc   youtube post - abc
      https://www.youtube.com/watch?a=b&amp;v=abc    youtube post - abc
      https://www.youtube.com/@acme/anything         youtube profile acme
      https://www.youtube.com/@news                  youtube profile news
      https://www.youtube.com/news                   youtube other
      https://www.youtube.com/@                      youtube other
      https://www.youtube.com/channel/abc            youtube profile - abc
      https://youtu.be/                              youtube other
      https://studio.youtube.com/                    youtube-studio home

      https://www.tiktok.com/@/live                  tiktok other
      https://www.tiktok.com/@live                   tiktok profile live
      https://www.tiktok.com/@acme/unknown           tiktok other
      https://seller-uk.tiktok.com/x                 tiktok business
      https://www.tiktok.com/share/user/68           tiktok profile - 68
      https://www.tiktok.com/settings                tiktok settings

      https://www.pinterest.com/acme/_profile/       pinterest profile acme
      https://www.pinterest.com/acme/board/section   pinterest list acme
      https://www.pinterest.com/business/create/     pinterest auth
      https://www.threads.com/@acme/post/D1/embed    threads embed acme
      https://www.threads.com/@settings              threads profile settings
      https://www.reddit.com/r/coffee/top            reddit group - coffee
      https://www.reddit.com/r/coffee/unknown        reddit other
      https://www.reddit.com/u/ac                    reddit other
      https://www.snapchat.com/web/abc               snapchat messages
      https://bsky.app/profile/acme.com/known-followers bluesky profile acme.com
      https://bsky.app/profile/did:web:acme.com      bluesky profile did:web:acme.com
      https://mastodon.example/users/ada/statuses/12 mastodon post ada@mastodon.example 12
      https://mastodon.example/web/@ada              mastodon profile ada@mastodon.example
      https://mastodon.example/@ada/tagged/tea       mastodon profile ada@mastodon.example
      https://mastodon.example/@ada/unknown          mastodon other
      https://mastodon.example/ada                   mastodon other
      https://t.me/c/1234/56                         telegram post - 56
      https://t.me/joinchat/abc                      telegram shortlink
      https://web.telegram.org/k/                    telegram messages
      https://web.telegram.org/a/#-100123_45         telegram messages - -100123
      https://www.tumblr.com/blog/acme/settings      tumblr settings acme
      https://acme.tumblr.com/archive                tumblr profile acme
      https://acme.tumblr.com/tagged/tea             tumblr search
      https://api.tumblr.com/v2/blog                 tumblr other
      https://discord.com/users/12                   discord profile - 12
      https://www.twitch.tv/acme/schedule            twitch profile acme
      https://www.twitch.tv/popout/acme/chat         twitch embed
      https://help.twitch.tv/acme                    nothing
      https://vk.com/feed?w=wall1_2                  vk post - 1_2
      https://vk.com/feed?w=page-1_2                 vk home
      https://vk.com/wall-1                          vk list
      https://vk.com/app12_34                        vk other
      https://vk.com/video/@playlist                 vk feed
      https://vk.com/apple                           vk profile apple
      https://vk.com/club1?z=photo-1_2%2Falbum-1_0   vk post - -1_2
      https://www.xing.com/profile/edit              xing profile-edit
      https://www.quora.com/Coffee                   quora other
      https://help.quora.com/hc                      quora other
      https://medium.com/@acme/1a2b3c4d5e6f          medium post acme 1a2b3c4d5e6f
      https://help.medium.com/                       medium other
      https://nextdoor.com/pages/acme/edit/          nextdoor profile-edit
      moz-extension://a-b/practice.html#/@acme/      practice profile acme
      moz-extension://a-b/practice.html?x=1#/login   practice auth
      moz-extension://a-b/practice.html#/settings?a  practice settings
    `),
  )('%s is %s %s %s %s', (url = '', ...expected) => {
    expect(verdict(url)).toBe(expected.join(' '));
  });
});

test('ids keep every digit', () => {
  expect(classifyUrl('https://x.com/acme/status/19007199254740993123')?.id).toBe(
    '19007199254740993123',
  );
});

test('a path longer than any route is some other page', () => {
  const long = 'a'.repeat(1_000_000);
  expect(classifyUrl(`https://www.instagram.com/${long}`)?.kind).toBe('other');
  expect(classifyUrl(`https://www.youtube.com/watch?v=${long}`)).toEqual({
    network: 'youtube',
    kind: 'other',
  });
});
