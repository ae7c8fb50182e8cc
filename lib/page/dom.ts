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
const firstInDocument = Document.prototype.querySelector;
const inFragment = DocumentFragment.prototype.querySelectorAll;
const inElement = Element.prototype.querySelectorAll;
const attributeOf = Element.prototype.getAttribute;
const focusOf = Document.prototype.hasFocus;
const listenOn = EventTarget.prototype.addEventListener;
// oxlint-enable typescript/unbound-method

const contentOf = getter<string>(Node.prototype, 'textContent');
const valueOf = getter<string>(HTMLTextAreaElement.prototype, 'value');

/** A form's own field may go by the name `localName`; that is an element, and no name. */
const isTextField = (element: Element): boolean => element.localName === 'textarea';

/** The text of an element, or what a text field holds. */
export const textOf = (element: Element): string =>
  (isTextField(element) ? valueOf : contentOf)(element);

/** The same with its line breaks, which costs a layout, but for the one that ends an empty line. */
export const writtenIn = (element: Element): string =>
  (isTextField(element) ? undefined : (element as HTMLElement).innerText?.replace(/\n$/, '')) ??
  textOf(element);
export const isVisible = (): boolean => visibilityOf(document) === 'visible';
export const hasFocus = (): boolean => focusOf.call(document);
const visibilityOf = getter<DocumentVisibilityState>(Document.prototype, 'visibilityState');
const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

export const attribute = (element: Element, name: string): string | null =>
  attributeOf.call(element, name);

/** What was found as a list of ours: in a new document Firefox spreads it two to three times as slowly. */
const listOf = (found: NodeListOf<Element>): Element[] =>
  Array.prototype.slice.call(found) as Element[];

/**
 * Searches a document, for each part once: many facts of a page hang on the same one. The search throws on an invalid
 * selector. A list of selectors descends, through a host's open shadow root if it has one. With `one`, the first thing
 * that the first selector finds is all there is of it, and with `any` one element is enough: the browser stops there.
 */
export const searchOf = (root: Document) => {
  const known: Record<string, readonly Element[]> = {};
  const find = (
    css: string | readonly string[],
    one?: unknown,
    any?: boolean,
  ): readonly Element[] => {
    const path = [css].flat();
    const early = one ?? (any && !path[1]);
    const slot = path.join('\n') + !early;
    const last = path.pop() ?? '';
    return (known[slot] ??= path[0]
      ? find(path, one).flatMap((host) => {
          const shadow = shadowOf(host);
          return listOf(shadow ? inFragment.call(shadow, last) : inElement.call(host, last));
        })
      : early
        ? [firstInDocument.call(root, last) ?? []].flat()
        : listOf(inDocument.call(root, last)));
  };
  return find;
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
