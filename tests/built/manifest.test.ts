import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPTIONAL_ORIGINS } from '../../lib/detection/origins';

const output = path.join(import.meta.dirname, '../../.output');
const manifestOf = (build: string) =>
  JSON.parse(readFileSync(path.join(output, build, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;

/** The only sites the extension may ever ask for. Adding one is a decision, so it is written twice. */
const FROZEN_ORIGINS = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://m.facebook.com/*',
  'https://business.facebook.com/*',
  'https://*.instagram.com/*',
  'https://x.com/*',
  'https://pro.x.com/*',
  'https://www.linkedin.com/*',
  'https://www.youtube.com/*',
  'https://m.youtube.com/*',
  'https://studio.youtube.com/*',
  'https://www.tiktok.com/*',
  'https://*.pinterest.com/*',
  'https://*.pinterest.at/*',
  'https://*.pinterest.ca/*',
  'https://*.pinterest.ch/*',
  'https://*.pinterest.cl/*',
  'https://*.pinterest.co.kr/*',
  'https://*.pinterest.co.uk/*',
  'https://*.pinterest.com.au/*',
  'https://*.pinterest.com.mx/*',
  'https://*.pinterest.de/*',
  'https://*.pinterest.dk/*',
  'https://*.pinterest.es/*',
  'https://*.pinterest.fr/*',
  'https://*.pinterest.ie/*',
  'https://*.pinterest.it/*',
  'https://*.pinterest.jp/*',
  'https://*.pinterest.nz/*',
  'https://*.pinterest.ph/*',
  'https://*.pinterest.pt/*',
  'https://*.pinterest.se/*',
  'https://www.threads.com/*',
  'https://www.reddit.com/*',
  'https://old.reddit.com/*',
  'https://new.reddit.com/*',
  'https://sh.reddit.com/*',
  'https://www.snapchat.com/*',
  'https://profile.snapchat.com/*',
  'https://bsky.app/*',
  'https://www.tumblr.com/*',
  'https://www.twitch.tv/*',
  'https://dashboard.twitch.tv/*',
  'https://business.google.com/*',
  'https://vk.com/*',
  'https://vk.ru/*',
  'https://m.vk.com/*',
  'https://m.vk.ru/*',
  'https://www.xing.com/*',
  'https://www.quora.com/*',
  'https://medium.com/*',
  'https://nextdoor.com/*',
  'https://nextdoor.co.uk/*',
  'https://*/*',
];

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'storage',
  'unlimitedStorage',
];

describe.each([
  ['chrome-mv3', [...PERMISSIONS, 'sidePanel']],
  ['firefox-mv3', PERMISSIONS],
])('the manifest of %s', (build, permissions) => {
  const manifest = manifestOf(build);

  it('asks for exactly these permissions and for no site at install', () => {
    expect((manifest.permissions as string[]).toSorted()).toEqual(permissions.toSorted());
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('can ask for exactly these sites', () => {
    expect(manifest.optional_host_permissions).toEqual(FROZEN_ORIGINS);
    expect(OPTIONAL_ORIGINS).toEqual(FROZEN_ORIGINS);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('gives pages nothing to find and nothing to call', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('forbids its own pages any connection', () => {
    const csp = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("connect-src 'none'");
    expect(csp).toContain("script-src 'self';");
    expect(csp).toContain("form-action 'none'");
    expect(csp).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('offers its keys with a description in both languages, and suggests no more than Chrome takes', () => {
    const commands = manifest.commands as Record<
      string,
      { description?: string; suggested_key?: { default: string } }
    >;
    const panel = build.startsWith('firefox') ? '_execute_sidebar_action' : 'open-panel';
    expect(Object.keys(commands)).toEqual([
      '_execute_action',
      panel,
      'next-brand',
      'client-call',
      'log-post',
    ]);
    const keys = Object.values(commands).flatMap(({ suggested_key: key }) => key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    // What Chrome and ChromeOS use themselves with Alt and Shift; Chrome drops such a suggestion without a word.
    const ofChrome = 'ABCILMNPRSTWXZ';
    // The letters of Firefox's menus, in English and then in Turkish: the menu opens instead.
    const ofFirefox = 'FEVSBTHPDZMGYAPR';
    for (const key of keys) {
      expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
      expect(ofChrome + ofFirefox, key).not.toContain(key.at(-1));
    }
    for (const [name, { description }] of Object.entries(commands)) {
      // The browsers name what they do themselves.
      if (name.startsWith('_')) continue;
      const message = /^__MSG_(\w+)__$/.exec(description ?? '')?.[1] ?? '';
      for (const language of ['en', 'tr']) {
        const file = path.join(output, build, `_locales/${language}/messages.json`);
        const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
        expect(texts[message]?.message, `${language} ${name}`).toMatch(/\p{L}/u);
      }
    }
  });

  it('is version 3 with a name in both languages', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('en');
    for (const language of ['en', 'tr']) {
      const texts = JSON.parse(
        readFileSync(path.join(output, build, `_locales/${language}/messages.json`), 'utf8'),
      ) as Record<string, { message: string }>;
      expect(texts.name?.message).toMatch(/Stagecoach/);
      expect(texts.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

it('declares to Firefox that no data is collected', () => {
  const { browser_specific_settings: settings } = manifestOf('firefox-mv3') as {
    browser_specific_settings: { gecko: { data_collection_permissions: unknown } };
  };
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
