import type { NetworkRules } from './network-rules.ts';
import type { PageElement, PageNode, SeenPage } from './page-tree.ts';
import { addressRewriter } from './rewrite-address.ts';
import { rewriteScript } from './rewrite-json.ts';
import { isAskedFor, rewriteValue } from './rewrite-value.ts';
import { makeStandIns } from './stand-ins.ts';

/** What is left of a page: its structure, with a stand-in for everything that was somebody's. */
export interface Skeleton {
  href: string;
  lang: string;
  /** Whether the document was loaded at this address; else facts of its first load do not count. */
  first: boolean;
  root: PageElement;
}

/** Every text for people, and every value that is one. */
const TEXT = 'text';

/** Dropped with what they hold. A template's content is no part of the page. */
const DROPPED = new Set([
  'style',
  'iframe',
  'frame',
  'object',
  'embed',
  'noscript',
  'noembed',
  'noframes',
  'template',
]);
/** Kept without what they hold: formulas, and what somebody wrote. */
const EMPTIED = new Set(['math', 'textarea']);
const ADDRESSES = new Set(['href', 'src']);
const FOR_PEOPLE = new Set(['aria-label', 'aria-placeholder', 'title', 'alt', 'placeholder']);
/** Only what a selector asks for, or that it is there if one asks that; else nothing. */
const NEVER = /^(?:style|value|srcset|srcdoc|action|formaction|nonce|on.*)$/;
const TAG = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;
const WEB = /^https?:\/\//i;
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

const NONE: ReadonlySet<string> = new Set();

const isBlank = (text: string): boolean => text.trim() === '';
const withoutHash = (href: string): string => href.split('#', 1)[0] ?? '';

/**
 * Takes everything private out of a page. Nothing is looked for and removed: only what the rules name is taken over,
 * and all else is left behind. Pure: it asks no browser and no clock.
 */
export const sanitise = (page: SeenPage, rules: NetworkRules): Skeleton => {
  const standIns = makeStandIns(rules);
  const addresses = addressRewriter(rules, page.href, standIns);

  const learnNames = ({ attributes, children, shadow = [] }: PageElement): void => {
    for (const [name, value] of attributes) {
      if (ADDRESSES.has(name) || (name === 'content' && WEB.test(value))) addresses.learn(value);
    }
    for (const child of [...shadow, ...children]) if (typeof child !== 'string') learnNames(child);
  };

  /** A text that is an address or names an account; every other one says nothing. */
  const rewriteData = (text: string): string | undefined => {
    if (WEB.test(text)) return addresses.rewrite(text, 'content');
    const known = standIns.known(text);
    if (known !== undefined) return known;
    return standIns.isAccountId(text) ? standIns.of(text) : undefined;
  };

  /** Only what a selector asks for, with a stand-in for the rest; `undefined` where none asks for a part of it. */
  const keepAsked = (attribute: string, value: string): string | undefined => {
    const asked = rules.asked.filter((one) => one.attribute === attribute);
    if (!isAskedFor(value, asked)) return undefined;
    return rewriteValue(attribute, value, { asked, words: NONE, patternWords: NONE }, standIns);
  };

  const rewriteAttribute = (tag: string, name: string, value: string): string | undefined => {
    if (name === 'id') return rules.ids.has(value) ? value : keepAsked(name, value);
    if (name === 'class') {
      const kept = value
        .split(/\s+/)
        .map((one) => (rules.classes.has(one) ? one : keepAsked(name, one)))
        .filter((one) => one !== undefined);
      return kept.length > 0 ? kept.join(' ') : undefined;
    }
    const listed = rules.attributes.has(name) || (name === 'name' && tag === 'meta');
    if (!listed) return undefined;
    if (isBlank(value)) return '';
    if (NEVER.test(name)) return keepAsked(name, value) ?? '';
    const exact = rules.asked.filter((one) => one.attribute === name && one.how === '=');
    if (isAskedFor(value, exact)) return keepAsked(name, value);
    if (ADDRESSES.has(name)) return addresses.rewrite(value, name);
    if (FOR_PEOPLE.has(name)) return keepAsked(name, value) ?? TEXT;
    if (name === 'content') return rewriteData(value) ?? TEXT;
    if (name === 'lang') return LANGUAGE.test(value) ? value : 'en';
    return rewriteValue(name, value, rules, standIns);
  };

  const rewriteChildren = (parent: PageElement, children: readonly PageNode[]): PageNode[] =>
    children.flatMap((child): PageNode[] => {
      if (typeof child !== 'string') return rewriteElement(child);
      return isBlank(child) || EMPTIED.has(parent.tag) ? [] : [TEXT];
    });

  /** Of a drawing, the shapes that a selector knows it by. */
  const askedDrawings = ({ children }: PageElement): PageElement[] =>
    children.flatMap((child) => {
      if (typeof child === 'string') return [];
      const shape = child.attributes.flatMap(([name, value]) => {
        const kept = name === 'd' ? keepAsked(name, value) : undefined;
        return kept === undefined ? [] : [[name, kept] as const];
      });
      const inner = askedDrawings(child);
      return shape.length > 0 ? [{ tag: 'path', attributes: shape, children: inner }] : inner;
    });

  const scriptText = ({ children }: PageElement): string =>
    rewriteScript(
      children.filter((child) => typeof child === 'string').join(''),
      rules,
      rewriteData,
      (key) => standIns.of(key),
    );

  const rewriteElement = (element: PageElement): PageElement[] => {
    if (DROPPED.has(element.tag)) return [];
    const tag = TAG.test(element.tag) ? element.tag : 'div';
    const attributes = element.attributes.flatMap(([name, value]) => {
      const kept = rewriteAttribute(tag, name, value);
      return kept === undefined ? [] : [[name, kept] as const];
    });
    if (tag === 'svg') return [{ tag, attributes, children: askedDrawings(element) }];
    if (EMPTIED.has(tag)) return [{ tag, attributes, children: [] }];
    if (tag === 'script') {
      const text = scriptText(element);
      return [{ tag, attributes, children: text === '' ? [] : [text] }];
    }
    const { shadow } = element;
    return [
      {
        tag,
        attributes,
        children: rewriteChildren(element, element.children),
        ...(shadow && { shadow: rewriteChildren(element, shadow) }),
      },
    ];
  };

  addresses.learn(page.href);
  learnNames(page.root);
  const href = addresses.rewritePage();
  const [root] = rewriteElement(page.root);
  if (!root) throw new Error('The page has no document.');
  return {
    href,
    lang: root.attributes.find(([name]) => name === 'lang')?.[1] || 'en',
    first: withoutHash(page.loadedFrom) === withoutHash(page.href),
    root,
  };
};
