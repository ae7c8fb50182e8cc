/**
 * The page's document, asked through the browser's own functions. A page can give an element the name
 * `querySelectorAll` or `getAttribute` and so replace that property on its document or form; it cannot
 * replace the function on the prototype that our own world sees.
 */
const getter = <T>(owner: object, name: string): ((node: object) => T) => {
  const { get } = Object.getOwnPropertyDescriptor(owner, name) as { get: () => T };
  return (node) => get.call(node);
};

// oxlint-disable typescript/unbound-method -- each is called with the element it is asked about.
const inDocument = Document.prototype.querySelectorAll;
const anyInDocument = Document.prototype.querySelector;
const inFragment = DocumentFragment.prototype.querySelectorAll;
const inElement = Element.prototype.querySelectorAll;
const attributeOf = Element.prototype.getAttribute;
const focusOf = Document.prototype.hasFocus;
const listenOn = EventTarget.prototype.addEventListener;
// oxlint-enable typescript/unbound-method

const contentOf = getter<string>(Node.prototype, 'textContent');
const valueOf = getter<string>(HTMLTextAreaElement.prototype, 'value');

/** The text of an element, or what a text field holds. */
export const textOf = (element: Element): string =>
  (element instanceof HTMLTextAreaElement ? valueOf : contentOf)(element);

/** The same with its line breaks, which costs a layout, but for the one that ends an empty line. */
export const writtenIn = (element: Element): string =>
  (element instanceof HTMLTextAreaElement
    ? undefined
    : (element as HTMLElement).innerText?.replace(/\n$/, '')) ?? textOf(element);
export const isVisible = (): boolean => visibilityOf(document) === 'visible';
export const hasFocus = (): boolean => focusOf.call(document);
const visibilityOf = getter<DocumentVisibilityState>(Document.prototype, 'visibilityState');
const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

export const attribute = (element: Element, name: string): string | null =>
  attributeOf.call(element, name);

/**
 * Searches a document, for each selector once: many facts of a page hang on the same part. The search throws on an
 * invalid selector. A list of selectors descends, through a host's open shadow root if it has one. With `any` one
 * element is enough, and the browser stops at it.
 */
export const searchOf = (root: Document) => {
  const known = new Map<string, readonly Element[]>();
  return (css: string | readonly string[], any?: boolean): readonly Element[] => {
    const [first = '', ...inner] = [css].flat();
    if (any && !inner[0] && !known.has(first))
      return [anyInDocument.call(root, first) ?? []].flat();
    let found = known.get(first) ?? [...inDocument.call(root, first)];
    known.set(first, found);
    for (const selector of inner) {
      found = found.flatMap((host) => {
        const shadow = shadowOf(host);
        return [...(shadow ? inFragment.call(shadow, selector) : inElement.call(host, selector))];
      });
    }
    return found;
  };
};

/** Listens passively, before the page can stop the event. */
export const listen = (
  target: EventTarget,
  types: readonly string[],
  signal: AbortSignal,
  onEvent: (event: Event) => void,
): void => {
  for (const type of types) {
    listenOn.call(target, type, onEvent, { capture: true, passive: true, signal });
  }
};
