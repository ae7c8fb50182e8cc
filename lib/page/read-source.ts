import type { Primitive, ProbeSource, ProbeValue } from '../domain/probe';
import { cutJson } from './cut-json';
import { attribute, textOf, writtenIn } from './dom';
import { followSteps } from './follow-steps';

const LONGEST_STRING = 300;
const MOST_ELEMENTS = 200;

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

// oxlint-disable-next-line typescript/no-misused-spread -- The networks' limits are in code points.
const size = (text: string) => [...text].length;

/**
 * How much of what a text holds: all that may be known of a draft. Telling joined characters apart is slow at first
 * and mostly needless.
 */
const countIn = (text: string, patterns: Readonly<Record<string, string>>): ProbeValue => {
  const counts: Record<string, number> = { characters: size(text) };
  for (const [key, pattern] of Object.entries(patterns)) {
    const found = text.match(new RegExp(pattern, 'gv')) ?? [];
    counts[key] = found.length;
    counts[`${key}Size`] = size(found.join(''));
  }
  counts['graphemes'] = counts['joining']
    ? [...new Intl.Segmenter().segment(text)].length
    : size(text);
  return counts;
};

const lengthOf = (value: unknown): Primitive | undefined => {
  if (typeof value === 'string') return size(collapse(value));
  return Array.isArray(value) ? value.length : value === null ? value : undefined;
};

/** What may leave the page: a primitive, a string without its tail. Everything else is `undefined`. */
const toPrimitive = (value: unknown): Primitive | undefined => {
  if (typeof value === 'string') return value.slice(0, LONGEST_STRING).toWellFormed();
  const leaves = value === null || typeof value === 'boolean' || Number.isFinite(value);
  return leaves ? (value as Primitive) : undefined;
};

/** A value as it may leave: what the pattern cuts out of it, or only its length. */
const leaving = (value: unknown, { match, len }: ProbeSource): Primitive | undefined => {
  let kept = value;
  if (match !== undefined && typeof value === 'string') {
    const found = new RegExp(match, 'u').exec(value);
    kept = found?.[1] ?? found?.[0];
  }
  return len === true ? lengthOf(kept) : toPrimitive(kept);
};

const readJson = (root: unknown, source: ProbeSource): ProbeValue | undefined => {
  const value = followSteps(root, root, source.at ?? []);
  const { pick, len } = source;
  // `null` is where the page says "nobody" or "nothing": an answer, with or without a `pick`.
  if (!pick || value === null) return leaving(value, source);
  let picked: Record<string, Primitive> | undefined;
  for (const [key, path] of Object.entries(pick)) {
    const leaf = followSteps(root, value, path);
    const kept = Array.isArray(len) && len.includes(key) ? lengthOf(leaf) : toPrimitive(leaf);
    if (kept !== undefined) (picked ??= {})[key] = kept;
  }
  return picked;
};

const readElement = (element: Element, source: ProbeSource): ProbeValue | undefined => {
  const { get, json } = source;
  if (json !== undefined) {
    return cutJson(textOf(element), json, source.nth ?? 1, (root) => readJson(root, source));
  }
  const raw =
    get === 'text' ? collapse(textOf(element)) : attribute(element, (get as string).slice(1));
  return leaving(raw ?? undefined, source);
};

/**
 * Reads one source, with `find` to search the page. `undefined`: not found, or several elements that contradict each
 * other. Throws on an invalid selector or regular expression.
 */
export const readSource = (
  find: (css: string | readonly string[], one?: unknown, any?: boolean) => readonly Element[],
  source: ProbeSource,
  patterns: Readonly<Record<string, string>>,
): ProbeValue | undefined => {
  const { css, when, one, get, json, counts } = source;
  if (when && !find(when, one, true)[0]) return undefined;
  const isMark = (json ?? get) === undefined;
  const found = find(css, one, isMark);
  if (isMark || get === 'count') {
    return (found[0] || when) && (isMark ? !!found[0] : found.length);
  }
  if (counts) return found[0] && countIn(found.map(writtenIn).join('\n'), patterns);
  let only: ProbeValue | undefined;
  for (const element of found.slice(0, MOST_ELEMENTS)) {
    const value = readElement(element, source);
    if (value === undefined) continue;
    if (only !== undefined && JSON.stringify(value) !== JSON.stringify(only)) return undefined;
    only = value;
  }
  return only;
};
