/**
 * The language in which a reading plan tells the page script what to read. Plans are data: the script
 * knows no network, and only primitives ever leave a page.
 */

/**
 * One step into a JSON value: a key or index, a search in a list, or a key that is found elsewhere, on a
 * path from the top of the value.
 */
export type JsonStep =
  string | number | { where: readonly [key: string, value: string] } | { via: readonly JsonStep[] };

/** Where one value is. If several elements fit and their values differ, nothing is read. */
export interface ProbeSource {
  /**
   * Where to look. A list descends from one to the next, through a host's open shadow root if it has one. The first is
   * what the whole page is searched for: it names one plain thing, because a browser finds `a, b` or `main :is(a, b)`
   * ten times as slowly as `a` and then `b`, and Firefox `a.name` or `a[data-name=…]` up to thirty times as slowly as
   * `.name` or `[data-name=…]`; inside a small part that no longer matters.
   */
  css: string | readonly string[];
  /**
   * A page has one of what the first selector, of `css` and of `when`, names: the first one is taken, and a browser
   * stops there instead of searching all that lies behind it.
   */
  one?: 1;
  /** Only when this scope is on the page does an absent element mean "absent". */
  when?: string | readonly string[];
  /** `'@name'` an attribute, `'text'` the text or what a text field holds, `'count'` how many; left out: is it there. */
  get?: `@${string}` | 'text' | 'count';
  /** A regular expression (flag `u`) on an attribute, a text or a JSON string; its first group is the value. */
  match?: string;
  /**
   * Take the `nth` (1: the first) JSON value after this marker in the element's text: after `"marker":`,
   * `marker =`, or `"marker",` in a list. `''` parses the whole text.
   */
  json?: string;
  nth?: number;
  /** The path to follow inside the JSON value. */
  at?: readonly JsonStep[];
  /** The only keys that may leave the JSON value, each with its path. */
  pick?: Readonly<Record<string, readonly JsonStep[]>>;
  /**
   * Only counts of the text leave, of all elements together, each a line: `characters` and `graphemes`, and of each
   * of the plan's patterns (flags `gv`) how often it matches and, under its name with `Size`, how long the matches
   * are together.
   */
  counts?: 1;
  /** Keys of `pick` of which only the length leaves. Without `pick`: the length of the value itself. */
  len?: readonly string[] | true;
  /** Read at the document's first address only; dropped after an in-app navigation. */
  load?: 1;
  /** Read once per document, looked for at most twice if it is JSON, and kept across in-app navigations. */
  keep?: 1;
}

export interface Probe {
  key: string;
  /** The first source with a value wins. */
  from: readonly ProbeSource[];
}

export type Primitive = string | number | boolean | null;

/** What a probe found: a primitive, or the picked primitives. `null` means "explicitly none". */
export type ProbeValue = Primitive | Readonly<Record<string, Primitive>>;
