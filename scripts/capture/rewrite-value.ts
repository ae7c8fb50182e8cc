import type { AskedValue } from './selector-parts.ts';
import type { NetworkRules } from './network-rules.ts';
import type { StandIns } from './stand-ins.ts';

/** A stretch of a value, and what stands there afterwards. */
interface Stretch {
  at: number;
  length: number;
  becomes: string;
}

/**
 * The start of a text that holds nothing but structural words and what separates them. Where it ends before the text
 * does, it ends with a separator: a word that something is joined to is the start of that.
 */
const wordsAtStart = (text: string, words: ReadonlySet<string>): string => {
  const token = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[-_.:/+ ]/y;
  let end = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [word] = found;
    if (/[a-z]/i.test(word) && !words.has(word.toLowerCase())) break;
    end = token.lastIndex;
  }
  return end === text.length ? text : text.slice(0, end).replace(/[a-z]+$/i, '');
};

/** Where a value holds what a selector asks for; `first` and `last`: whether the text begins and ends the value. */
const askedIn = (
  text: string,
  { how, value, ignoreCase }: AskedValue,
  first: boolean,
  last: boolean,
): Stretch | undefined => {
  const [seen, wanted] = ignoreCase ? [text.toLowerCase(), value.toLowerCase()] : [text, value];
  const stretch = (at: number): Stretch => ({ at, length: value.length, becomes: value });
  if (how === '=') return first && last && seen === wanted ? stretch(0) : undefined;
  if (how === '^=' || how === '|=') {
    return first && seen.startsWith(wanted) ? stretch(0) : undefined;
  }
  if (how === '$=') {
    return last && seen.endsWith(wanted) ? stretch(text.length - value.length) : undefined;
  }
  const at = seen.indexOf(wanted);
  return at < 0 ? undefined : stretch(at);
};

/** Whether a value holds any of it at all. */
export const isAskedFor = (value: string, asked: readonly AskedValue[]): boolean =>
  asked.some((one) => askedIn(value, one, true, true) !== undefined);

/**
 * Rewrites the value of an attribute that is neither an address nor a text for people. What a selector of the
 * network asks for stays, a known name becomes its stand-in, and of each stretch between only the structural words
 * at its start stay: from the first word that is not in the list on, all of it becomes one stand-in. Behind what a
 * selector asks for stands a name more often than a word, so that there only the words of the patterns stay.
 */
export const rewriteValue = (
  attribute: string,
  value: string,
  rules: Pick<NetworkRules, 'asked' | 'words' | 'patternWords'>,
  standIns: StandIns,
): string => {
  const asked = rules.asked.filter((one) => one.attribute === attribute);
  const rewrite = (
    text: string,
    words: ReadonlySet<string>,
    first: boolean,
    last: boolean,
  ): string => {
    if (text === '') return '';
    let stretch: Stretch | undefined;
    for (const one of asked) stretch ??= askedIn(text, one, first, last);
    const name = stretch ? undefined : standIns.nameIn(text);
    const found = stretch ?? (name && { ...name, becomes: name.standIn });
    if (found) {
      const before = rewrite(text.slice(0, found.at), words, first, false);
      const behind = stretch ? rules.patternWords : words;
      const after = rewrite(text.slice(found.at + found.length), behind, false, last);
      return before + found.becomes + after;
    }
    const start = wordsAtStart(text, words);
    const rest = text.slice(start.length);
    return rest === '' ? start : start + standIns.of(rest);
  };
  return rewrite(value.trim(), rules.words, true, true);
};
