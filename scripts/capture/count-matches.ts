/**
 * How many elements each selector finds in a document; a list descends through open shadow roots. `html`: in this
 * document instead of the page's. It is sent to the browser as text, so it may name nothing outside of itself.
 */
export const countMatches = (
  selectors: readonly (string | readonly string[])[],
  html?: string,
): number[] => {
  const page = html === undefined ? document : Document.parseHTMLUnsafe(html);
  const find = (roots: readonly (Document | ShadowRoot)[], css: string): Element[] =>
    roots.flatMap((root) => {
      const { querySelectorAll } =
        root instanceof Document ? Document.prototype : DocumentFragment.prototype;
      return Array.from(querySelectorAll.call(root, css));
    });
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  return selectors.map((css) => {
    const [first = '', ...inner] = typeof css === 'string' ? [css] : css;
    let found = find([page], first);
    for (const next of inner) {
      const roots = found.flatMap((host) => (shadowOf?.call(host) as ShadowRoot | null) ?? []);
      found = find(roots, next);
    }
    return found.length;
  });
};
