// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { NetworkId } from '../../../lib/domain/network-id';
import type { NetworkReading } from '../../../lib/domain/network-reading';
import x from '../../../lib/networks/x';
import { networkRules } from '../../../scripts/capture/network-rules';
import { printElement } from '../../../scripts/capture/print-html';
import { capture, parseHtml, rulesFor } from './capture-html';

/** A reading that stays as it is, while the networks' own change with their pages. */
const READING: NetworkReading = {
  variants: { one: '#app-root' },
  probes: [
    {
      key: 'viewer',
      from: [
        {
          css: '[data-testid^="UserAvatar-Container-"]',
          get: '@data-testid',
          match: '^UserAvatar-Container-(?!unknown$)(\\w+)$',
        },
        { css: 'a[href*="/redirect?"]', get: '@href', match: '[?&]q=([^&]+)' },
      ],
    },
    {
      key: 'own',
      from: [
        { css: '.edit-profile, [id$=Topcard i], img[src*="/profile_images/"]' },
        { css: ['x-host', 'input[name=when]:checked'] },
      ],
    },
    {
      key: 'profile',
      from: [
        {
          css: 'script',
          json: '',
          at: ['byId', { via: ['session', 'me'] }],
          pick: { entity: ['name'], followers: ['stats', { where: ['kind', 'Follows'] }, 'count'] },
        },
        { css: 'script', json: 'Viewer', nth: 2, at: ['handle'] },
        { css: 'script', json: 'SIGNED_IN' },
      ],
    },
    { key: 'pinned', from: [{ css: 'svg path[d^="M7 4.5C7"]' }] },
  ],
};

const RULES = networkRules(x, READING);

/** What becomes of the body of `https://x.com/Acme_Coffee`. */
const bodyOf = (html: string, rules = RULES): string => {
  const page = parseHtml(`<!doctype html><html><body>${html}</body></html>`);
  const body = capture(page, 'https://x.com/Acme_Coffee?s=21', rules).skeleton.root.children[1];
  const printed = typeof body === 'object' ? printElement(body) : '';
  return printed.replace(/^<body>\n?|<\/body>$/g, '');
};

describe('an attribute', () => {
  it.each([
    // Words that every page has, and what selectors ask for.
    ['<p data-testid="sidebarColumn-header">', '<p data-testid="sidebarColumn-header">'],
    ['<p role="button" hidden>', '<p role="button" hidden>'],
    [
      '<p data-testid="UserAvatar-Container-unknown">',
      '<p data-testid="UserAvatar-Container-unknown">',
    ],
    // From the first other word on, all of it is one stand-in.
    ['<p data-testid="card-of-Jane-button">', '<p data-testid="card-of-id1">'],
    ['<p data-testid="janesCard">', '<p data-testid="id1">'],
    ['<p data-testid="card123">', '<p data-testid="id1">'],
    ['<p data-testid="card-0123">', '<p data-testid="card-1000001">'],
    [
      '<p data-testid="UserAvatar-Container-jane_doe">',
      '<p data-testid="UserAvatar-Container-id1">',
    ],
    // Behind what a selector asks for even a word of the list may be a name.
    [
      '<p data-testid="UserAvatar-Container-social_media">',
      '<p data-testid="UserAvatar-Container-id1">',
    ],
    // The account of the page is the same everywhere.
    [
      '<p data-testid="UserAvatar-Container-acme_coffee">',
      '<p data-testid="UserAvatar-Container-name1">',
    ],
    ['<p data-testid="card-ACME_COFFEE-link">', '<p data-testid="card-name1-link">'],
    // Names of styles and of places only where a selector names them.
    ['<p class="jane edit-profile dark" id="jane">', '<p class="edit-profile">'],
    ['<p id="app-root" class="dark">', '<p id="app-root">'],
    ['<p id="card.refJaneTOPCARD">', '<p id="id1Topcard">'],
    // Texts for people, and what is nobody's business.
    [
      '<p aria-label="Jane" aria-description="Jane" title="Jane" data-x="1" onclick="x()">',
      '<p aria-label="text">',
    ],
    ['<p lang="de-DE" dir="rtl">', '<p lang="de-DE" dir="rtl">'],
    ['<p lang="x-jane">', '<p lang="en">'],
    [
      '<input type="checkbox" name="when" value="jane" checked>',
      '<input type="checkbox" name="when" checked>',
    ],
    ['<input type="text" name="jane" value="jane">', '<input type="text" name="id1">'],
  ])('%s', (given, kept) => {
    expect(bodyOf(given).replace(/<\/p>$/, '')).toBe(kept);
  });
});

describe('an address', () => {
  it.each([
    ['/settings/profile', '/settings/profile'],
    ['/Acme_Coffee/followers', '/name1/followers'],
    ['/jane/status/1790637656616943991/photo/1?s=20#m', '/name2/status/1000001/photo/1000002'],
    ['https://X.com/acme_coffee?s=20', 'https://x.com/name1'],
    ['//mobile.x.com/i/lists/42', '//mobile.x.com/i/lists/1000001'],
    [
      '/redirect?token=jane&q=https%3A%2F%2Fjane.example',
      '/redirect?q=https%3A%2F%2Felsewhere.example%2F',
    ],
    ['https://jane.example/jane?jane', 'https://elsewhere.example/id1'],
    ['mailto:jane@mail.example', ''],
    ['javascript:jane()', ''],
    ['#jane', ''],
    ['?jane', ''],
  ])('%s', (given, kept) => {
    const [, href] = /href(?:="([^"]*)")?/.exec(bodyOf(`<a href="${given}"></a>`)) ?? [];
    expect(href ?? '').toBe(kept);
  });

  it('of a picture keeps what a selector asks for', () => {
    expect(bodyOf('<img src="https://cdn.example/profile_images/42/jane.jpg">')).toBe(
      '<img src="https://elsewhere.example/profile_images/1000001/id1">',
    );
  });
});

describe('an element', () => {
  it.each([
    [
      '<p>Jane</p><p> </p><!-- Jane --><p>1<b>2</b></p>',
      '<p>text</p>\n<p></p>\n<p>text<b>text</b></p>',
    ],
    ['<style>x</style><noscript>x</noscript><iframe>x</iframe><template>x</template>', ''],
    ['<textarea>Jane</textarea>', '<textarea></textarea>'],
    ['<svg><title>Jane</title><path d="M1 2"/></svg>', '<svg></svg>'],
    ['<svg><g><path d="M7 4.5C7 9"/></g></svg>', '<svg>\n<path d="M7 4.5C7 1000001"></path></svg>'],
    [
      '<x-host><template shadowrootmode="open"><p>Jane</p></template>Jane</x-host>',
      '<x-host><template shadowrootmode="open">\n<p>text</p></template>text</x-host>',
    ],
  ])('%s', (given, kept) => {
    expect(bodyOf(given)).toBe(kept);
  });
});

describe('a script', () => {
  const scriptOf = (text: string, type = 'application/json') =>
    /^<script[^>]*>(.*)<\/script>$/.exec(bodyOf(`<script type="${type}">${text}</script>`))?.[1];

  it.each([
    ['window.jane = 1', ''],
    ['{"jane":{"jane":1}}', ''],
    [
      '{"session":{"me":42,"mail":"j@x.example"},"byId":{"42":{"name":"acme_coffee","bio":"x"},"43":{"name":"jane"}}}',
      '{"session":{"me":1000001},"byId":{"1000001":{"name":"name1"}}}',
    ],
    [
      '{"stats":[{"kind":"Friends","count":3},{"kind":"Follows","count":7},{"kind":"x"},"x",0]}',
      '{"stats":[{"kind":"s","count":0},{"kind":"Follows","count":0},{"kind":"s"}]}',
    ],
    [
      '{"name":null,"count":true,"kind":"","stats":{},"me":"https://x.com/jane"}',
      '{"name":null,"count":true,"kind":"","stats":{},"me":"https://x.com/id1"}',
    ],
    [
      '{"x":[["Viewer",["jane"],{"name":"jane","mail":"x"},9]]}',
      '{"s":[["Viewer",null,{"name":"s"}]]}',
    ],
  ])('%s', (given, kept) => {
    expect(scriptOf(given)).toBe(kept);
  });

  it('that is a program holds what stands behind the markers, and does nothing', () => {
    expect(scriptOf('cfg.set({"SIGNED_IN":true,"TOKEN":"jane"});', 'text/javascript')).toBe(
      'void {"s":[{"SIGNED_IN":true}]};',
    );
  });

  it('cannot end before its end', () => {
    const script = {
      tag: 'script',
      attributes: [['type', 'application/json']],
      children: ['"</script>"'],
    } as const;
    expect(printElement(script)).toBe(
      String.raw`<script type="application/json">"\u003c/script>"</script>`,
    );
  });
});

describe('a case', () => {
  it('says that the page was loaded at another address', () => {
    const page = parseHtml('<p>Jane</p>');
    expect(capture(page, 'https://x.com/home', RULES).text).not.toContain('data-first');
    expect(capture(page, 'https://x.com/home', RULES, 'https://x.com/jane').text).toContain(
      'data-first="no"',
    );
  });

  it.each(['mastodon', 'tumblr'] as const satisfies NetworkId[])('of %s hides the host', (id) => {
    const host = { mastodon: 'mastodon.example', tumblr: 'jane.tumblr.com' }[id];
    const { skeleton } = capture(parseHtml('<p></p>'), `https://${host}/`, rulesFor(id));
    expect(skeleton.href).toBe(
      { mastodon: 'https://mastodon.example/', tumblr: 'https://name1.tumblr.com/' }[id],
    );
  });
});
