import type { NetworkRules } from '../../../scripts/capture/network-rules';

/** Something private, and the two parts by which it is found again wherever a piece of it is left. */
export interface Secret {
  core: string;
  digits: string;
  text: string;
}

/** Gives one secret after the other, each once. */
export interface Plants {
  text(): string;
  /** Letters only: for names of attributes, for hosts and for handles. */
  core(): string;
  number(): number;
}

export const plantsOf = (secrets: readonly Secret[]): Plants => {
  let index = 0;
  const next = (): Secret => {
    // There are more places in some networks' pages than secrets: the first ones come again then.
    const secret = secrets[index % secrets.length];
    index += 1;
    if (!secret) throw new Error('There is no secret to plant.');
    return secret;
  };
  return {
    text: () => next().text,
    core: () => next().core,
    number: () => Number(next().digits),
  };
};

/** A page that has something private in every place that was ever thought of. */
export const plantedPage = (
  { attributes, asked, ids, classes, jsonKeys, jsonStrings, network }: NetworkRules,
  { text, core, number }: Plants,
): { page: Document; href: string } => {
  const page = document.implementation.createHTMLDocument('');
  const make = (
    tag: string,
    given: Record<string, string> = {},
    ...children: (Node | string)[]
  ) => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const host = network.hosts.find((one) => /^[\w.]+$/.test(one)) ?? 'mastodon.example';
  const name = core();
  const href = `https://${host}/${name}/?${core()}=${core()}#${core()}`;
  const shown = network.profileUrl?.replace('{handle}', name) ?? href;

  const leaves = () => [
    text(),
    number(),
    -number() / 7,
    true,
    null,
    [text(), [number()]],
    { [text()]: text() },
  ];
  const json = (depth = 1): Record<string, unknown> => ({
    [text()]: leaves(),
    ...Object.fromEntries(
      Array.from(jsonKeys, (key, index) => [
        key,
        depth > 0 && index % 5 === 0 ? [json(depth - 1)] : leaves()[index % 7],
      ]),
    ),
  });
  const island = (body: string, given: Record<string, string> = {}) => make('script', given, body);
  const markers = [...jsonStrings];

  page.documentElement.setAttribute('class', text());
  page.documentElement.setAttribute('lang', text());
  page.documentElement.setAttribute(`data-${core()}`, text());
  page.head.append(
    make('title', {}, text()),
    make('style', {}, `.${core()} { color: red }`),
    make('base', { target: text() }),
    make('link', { rel: 'canonical', href: shown }),
    make('link', { rel: text(), href: `${shown}?${core()}` }),
    make('link', { rel: 'icon', href: `https://cdn.example/${core()}.png?${core()}` }),
    make('meta', { name: 'description', content: text() }),
    make('meta', { name: text(), content: text() }),
    make('meta', { property: text(), content: text() }),
    make('meta', {
      property: 'og:url',
      content: `https://${host}/${core()}/${number()}?a=${text()}`,
    }),
    make('meta', { itemprop: 'identifier', content: text() }),
    make('meta', { 'http-equiv': 'refresh', content: `0;url=https://${core()}.example` }),
    island(text()),
    island(`window.${core()} = "${core()}"; // ${core()}`, { nonce: core() }),
    island(`var data = ${JSON.stringify(json())};`),
    island('', { src: `https://${host}/${core()}.js?${core()}` }),
    island(JSON.stringify(json()), { type: 'application/json' }),
    island(JSON.stringify([json(), text()]), { type: 'application/ld+json' }),
    island(JSON.stringify(markers.flatMap((marker) => [marker, json(), json(1)]))),
    island(markers.map((marker) => `"${marker}":${JSON.stringify(json())}`).join()),
    island(markers.map((marker) => `${marker} = ${JSON.stringify(text())};`).join('')),
  );

  const shadowed = make('div', {}, text());
  const inner = make('div', { id: text(), 'data-testid': text() }, text());
  shadowed.attachShadow({ mode: 'open' }).append(inner, text(), page.createComment(text()));
  inner
    .attachShadow({ mode: 'open' })
    .append(make('a', { href: `/${core()}/`, class: text() }, text()));

  const input = make('input', { value: text(), placeholder: text(), name: text(), id: text() });
  (input as HTMLInputElement).value = text();
  const area = make('textarea', { name: text() }, text());
  (area as HTMLTextAreaElement).value = text();
  const template = make('template') as HTMLTemplateElement;
  template.content.append(make('p', { id: text() }, text()));
  const drawing = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.innerHTML = `<title>${core()}</title><text x="${core()}">${core()}</text><path d="M${core()}"/>`;
  drawing.setAttribute('aria-label', text());

  page.body.append(
    text(),
    page.createComment(text()),
    make('p', { style: `background: url(${core()})`, title: text(), alt: text() }, text()),
    make(
      'button',
      { onclick: text(), [`data-${core()}`]: text(), 'aria-description': text() },
      text(),
    ),
    make(
      'x-unknown',
      { [core()]: text(), [`x-${core()}`]: '' },
      text(),
      make('y-unknown', {}, text()),
    ),
    make('noscript', {}, text()),
    make('iframe', { srcdoc: text(), src: `https://${host}/${core()}`, title: text() }),
    make('object', { data: core(), type: text() }, text()),
    make('form', { action: `/${core()}`, name: text() }, input, area),
    make('select', { name: text() }, make('option', { value: text(), label: text() }, text())),
    make('div', { contenteditable: text() }, make('p', {}, text())),
    make('img', {
      src: `data:text/plain,${core()}`,
      srcset: `/${core()}.png 2x, /${core()}.png 3x`,
    }),
    make('img', { src: `https://cdn.example/${core()}/${number()}.jpg?${core()}`, alt: text() }),
    make('video', { src: `blob:https://${host}/${core()}`, poster: `/${core()}.jpg` }),
    make('a', { href: `mailto:${core()}@mail.example` }, text()),
    make('a', { href: `tel:+${number()}` }, text()),
    make('a', { href: `javascript:${core()}()` }, text()),
    make('a', { href: `https://${core()}.example/${core()}?${core()}#${core()}` }, text()),
    make('a', { href: `https://${core()}.${host}/${core()}` }, text()),
    make('a', { href: `https://${core()}:${core()}@${host}:8443/${core()}` }, text()),
    make('a', { href: `//${host}/${core()}/${core()}-${number()}/${number()}` }, text()),
    make('a', { href: `/${encodeURIComponent(text())}/${core()}.php?next=${core()}` }, text()),
    make('a', { href: `${core()}/${core()}` }, text()),
    make('a', { href: `?${core()}=${core()}` }, text()),
    make('a', { href: `#${core()}` }, text()),
    make('a', { href: text() }, text()),
    shadowed,
    template,
    drawing,
    ...Array.from(attributes, (attribute) => make('div', { [attribute]: text() }, text())),
    ...Array.from(attributes, (attribute) => make('meta', { [attribute]: text() })),
    ...asked.flatMap(({ attribute, value }) =>
      [
        value + text(),
        text() + value,
        `${core()}${value}-${core()}`,
        `/${core()}${value}${core()}`,
      ].map((one) => make('a', { [attribute]: one })),
    ),
    ...Array.from(ids, (id) => make('div', { id: `${id}${text()}`, class: `${id} ${text()}` })),
    ...Array.from(classes, (one) => make('div', { class: `${text()} ${one} ${one}-${core()}` })),
  );
  return { page, href };
};
