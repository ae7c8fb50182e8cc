import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { callerOf } from '../../../lib/messaging/caller';

const origin = 'chrome-extension://ours';
const extension = { id: 'ours', url: `${origin}/` };
const tab = { id: 7, incognito: false } as Browser.tabs.Tab;
const page = 'https://www.instagram.com/acme/';
const practice = 'chrome-extension://ours/practice.html#/@acme';

const good = { id: 'ours', tab, frameId: 0, origin: 'https://www.instagram.com' };

describe('who sent a message', () => {
  it.each([
    ['the page script in the top frame', good, page, 'page-script'],
    [
      'after an in-app navigation the sender still names the first address',
      { ...good, url: 'https://www.instagram.com/' },
      page,
      'page-script',
    ],
    ['the practice page', { ...good, origin }, practice, 'practice-page'],
    ['another extension', { ...good, id: 'theirs' }, page, undefined],
    ['a frame', { ...good, frameId: 3 }, page, undefined],
    ['no frame at all', { id: 'ours', tab, origin: good.origin }, page, undefined],
    ['no tab: a popup', { id: 'ours', frameId: 0, origin: good.origin }, page, undefined],
    ['a sandboxed document', { ...good, origin: 'null' }, page, undefined],
    [
      'a page that claims to be another',
      { ...good, origin: 'https://evil.example' },
      page,
      undefined,
    ],
    ['an address that is none', { ...good, origin: 'null' }, 'javascript:1', undefined],
    [
      'our dashboard, which has no say as a page',
      { ...good, origin },
      'chrome-extension://ours/dashboard.html',
      undefined,
    ],
    ['a site that claims to be our practice page', good, practice, undefined],
  ])('%s', (_case, sender, href, expected) => {
    expect(callerOf(sender as Browser.runtime.MessageSender, href, extension)).toBe(expected);
  });
});
