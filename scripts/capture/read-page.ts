import type { PageElement, PageNode, SeenPage } from './page-tree.ts';

/**
 * Reads a document with its open shadow roots. It is sent to the browser as text, so it may name nothing outside of
 * itself. It asks by the prototypes' own functions: a page can give an element the name of a property, such as
 * `attributes`, and so hide that property of its form.
 */
export const readPage = (page: Document = document): SeenPage => {
  const getter = <T>(owner: object, name: string) => {
    const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
    return (node: object): T => (get ? Reflect.apply(get, node, []) : undefined) as T;
  };
  const typeOf = getter<number>(Node.prototype, 'nodeType');
  const childrenOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
  const tagOf = getter<string>(Element.prototype, 'localName');
  const attributesOf = getter<NamedNodeMap>(Element.prototype, 'attributes');
  const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const dataOf = getter<string>(CharacterData.prototype, 'data');

  const checkedOf = getter<boolean>(HTMLInputElement.prototype, 'checked');

  /** What is checked by hand has no attribute that says so. */
  const readAttributes = (element: Element): (readonly [string, string])[] => {
    const read = Array.from(attributesOf(element), ({ name, value }) => [name, value] as const);
    if (!(element instanceof HTMLInputElement)) return read;
    const others = read.filter(([name]) => name !== 'checked');
    return checkedOf(element) ? [...others, ['checked', '']] : others;
  };
  const readChildren = (parent: object): PageNode[] =>
    Array.from(childrenOf(parent)).flatMap((child): PageNode[] => {
      if (typeOf(child) === Node.ELEMENT_NODE) return [readElement(child as Element)];
      return typeOf(child) === Node.TEXT_NODE ? [dataOf(child)] : [];
    });
  const readElement = (element: Element): PageElement => {
    const shadow = shadowOf(element);
    return {
      tag: tagOf(element),
      attributes: readAttributes(element),
      children: readChildren(element),
      ...(shadow && { shadow: readChildren(shadow) }),
    };
  };

  const [load] = performance.getEntriesByType?.('navigation') ?? [];
  const root = getter<Element>(Document.prototype, 'documentElement')(page);
  const { href } = location;
  return { href, loadedFrom: load?.name ?? href, root: readElement(root) };
};
