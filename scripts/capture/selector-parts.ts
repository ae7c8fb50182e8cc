/** How a selector asks for an attribute's value. */
export interface AskedValue {
  attribute: string;
  how: '=' | '~=' | '|=' | '^=' | '$=' | '*=';
  value: string;
  /** Written with an `i` behind the value. */
  ignoreCase: boolean;
}

/** What a selector names. Tags are left out: every tag is kept anyway. */
export interface SelectorParts {
  /** Every attribute, also one whose value does not matter. */
  attributes: readonly string[];
  values: readonly AskedValue[];
  ids: readonly string[];
  classes: readonly string[];
}

const ATTRIBUTE =
  /\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]]+))(?:\s*([is]))?\s*)?\]/gi;
const ID = /#((?:\\.|[\w-])+)/g;
/** States that an attribute says as well. */
const STATE = /:(checked|disabled)\b/g;
const CLASS = /\.((?:\\.|[\w-])+)/g;

const named = (css: string, pattern: RegExp): string[] =>
  Array.from(css.matchAll(pattern), ([, name = '']) => name.replaceAll('\\', ''));

/** Takes a selector apart. */
export const selectorParts = (css: string): SelectorParts => {
  const attributes: string[] = [];
  const values: AskedValue[] = [];
  for (const [, name = '', how, one, other, bare, flag] of css.matchAll(ATTRIBUTE)) {
    const attribute = name.toLowerCase();
    attributes.push(attribute);
    const value = one ?? other ?? bare ?? '';
    if (value === '') continue;
    const ignoreCase = flag?.toLowerCase() === 'i';
    values.push({ attribute, how: how as AskedValue['how'], value, ignoreCase });
  }
  const rest = css.replaceAll(ATTRIBUTE, '');
  attributes.push(...named(rest, STATE));
  return { attributes, values, ids: named(rest, ID), classes: named(rest, CLASS) };
};
