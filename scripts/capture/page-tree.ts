/** A page as plain data: what can be read of it and what is left of it have the same shape. */
export interface PageElement {
  tag: string;
  attributes: readonly (readonly [name: string, value: string])[];
  children: readonly PageNode[];
  /** What stands in its open shadow root. */
  shadow?: readonly PageNode[];
}

/** A text, or an element. A comment is neither, so none is ever read. */
export type PageNode = string | PageElement;

/** One page as the browser shows it, with everything private that stands on it. Never written anywhere. */
export interface SeenPage {
  href: string;
  /** The address that the document was loaded with; another one after an in-app navigation. */
  loadedFrom: string;
  root: PageElement;
}
