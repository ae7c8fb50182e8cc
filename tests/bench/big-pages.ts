import type { NetworkId } from '../../lib/domain/network-id';
import { readCases, type PageCase } from '../fixtures/read-cases';

/** The largest profile that was seen, after its feed had grown for a while, had as many elements as this. */
const MOST_ELEMENTS = 11_000;
/** The largest script of Instagram's that was seen, and all of them together: most hold none of what is read. */
const ISLAND = 575_000;
const OTHER_ISLANDS = { count: 29, size: 16_000 };

const caseOf = (network: NetworkId, wanted: string): PageCase => {
  const found = readCases(network).find(({ name }) => name === wanted);
  if (!found) throw new Error(`${network} has no case ${wanted}`);
  return found;
};

const elementsIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

/** Lays HTML into as many elements as a site that is drawn by a framework does, with its kind of classes. */
const nested = (html: string, depth: number): string =>
  Array.from({ length: depth }).reduce<string>(
    (inner, _, level) =>
      `<div class="css-175oi2r r-1${level}8u37iz r-${level}iusvr4">${inner}</div>`,
    html,
  );

/** As many rows as make the page as large as it should be. */
const grown = (
  html: string,
  elements: number,
  before: string,
  row: (index: number) => string,
): string => {
  const rows = Math.round((elements - elementsIn(html)) / elementsIn(row(1)));
  const feed = Array.from({ length: rows }, (_, index) => row(index)).join('\n');
  return html.replace(before, () => `<section id="feed">${feed}</section>${before}`);
};

const button = (name: string) =>
  nested(
    `<button data-testid="${name}">${nested('<svg viewBox="0 0 24 24"><g><path d="M1.751 10c0-4.42 3.584-8 8.005-8h4.366"></path></g></svg><span><span>12</span></span>', 3)}</button>`,
    1,
  );

const post = (index: number): string => {
  const author = `author_${index % 40}`;
  return `<div data-testid="cellInnerDiv">${nested(
    `<article data-testid="tweet" tabindex="0">${nested(
      `<div data-testid="Tweet-User-Avatar">${nested(`<div data-testid="UserAvatar-Container-${author}"><a href="/${author}"><img alt="" src="https://pbs.twimg.com/profile_images/${index}/a_bigger.jpg"></a></div>`, 5)}</div>
      <div data-testid="User-Name">${nested(`<a href="/${author}"><span><span>Author ${index}</span></span></a><a href="/${author}"><span>@${author}</span></a><a href="/${author}/status/${index}0000"><time datetime="2026-11-01T10:00:00.000Z">Nov 1</time></a>`, 4)}</div>
      <div data-testid="tweetText" dir="auto" lang="en"><span>A post about coffee, number ${index}, as long as posts are when somebody has a little to say. </span><a href="/hashtag/coffee">#coffee</a></div>
      <div data-testid="tweetPhoto">${nested('<img alt="Image" src="https://pbs.twimg.com/media/a.jpg">', 3)}</div>
      <div role="group">${['reply', 'retweet', 'like', 'bookmark'].map(button).join('')}</div>`,
      4,
    )}</article>`,
    2,
  )}</div>`;
};

/** A profile of X with a feed. */
const bigXPage = (): PageCase => {
  const profile = caseOf('x', 'own-profile');
  return { ...profile, html: grown(profile.html, MOST_ELEMENTS, '</div></main>', post) };
};

/** The same, with a post being written over it. */
export const bigXPageWithComposer = (): PageCase => {
  const page = bigXPage();
  const layers = /<div id="layers">.*<\/div>/.exec(caseOf('x', 'composer-open').html)?.[0] ?? '';
  return { ...page, html: page.html.replace('</main>', () => `</main>${layers}`) };
};

const picture = (index: number): string =>
  nested(
    `<a href="/moda.atolye/p/BQ0eAl${index}/">${nested(`<img alt="Photo ${index}" src="https://cdn.example/${index}.jpg">`, 3)}<svg aria-label="Clip"><path d="M1 1"></path></svg></a>`,
    3,
  );

/** JSON like that of a module list, about as long as asked for, in which a name is not yet what stands under it. */
const modules = (size: number, mentions: string): string => {
  const one = (index: number) =>
    JSON.stringify([
      `Module${index}`,
      index % 500 === 7 ? [mentions] : [],
      {
        rev: index,
        text: `a "quoted" text\\ with ü and \n breaks, [brackets] and {braces}`,
        on: [1],
      },
      index,
    ]);
  return Array.from({ length: Math.floor(size / one(1000).length) }, (_, index) => one(index)).join(
    ',',
  );
};

/** A profile of Instagram with a long grid, and what is known of the viewer far behind in a long script. */
const bigInstagramPage = (): PageCase => {
  const profile = caseOf('instagram', 'own-profile');
  const html = profile.html.replace(
    '"define":[',
    (start) => `${start}${modules(ISLAND, 'PolarisViewer')},`,
  );
  const others = Array.from(
    { length: OTHER_ISLANDS.count },
    () =>
      `<script type="application/json" data-sjs>{"define":[${modules(OTHER_ISLANDS.size, 'PolarisFeed')}]}</script>`,
  );
  return {
    ...profile,
    html: grown(html, MOST_ELEMENTS, '</article>', picture).replace(
      '</body>',
      () => `${others.join('')}</body>`,
    ),
  };
};

const BIG: Partial<Record<NetworkId, () => PageCase>> = {
  x: bigXPage,
  instagram: bigInstagramPage,
};

/** The own profile of each network that is read, as large as the largest that was seen. */
export const bigProfiles = (networks: readonly NetworkId[]): PageCase[] =>
  networks.flatMap((network) => {
    const big = BIG[network];
    if (big) return [big()];
    const own = readCases(network).find(({ name }) => name === 'own-profile');
    return own ? [{ ...own, html: grown(own.html, MOST_ELEMENTS, '</body>', post) }] : [];
  });
