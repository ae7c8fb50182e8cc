import type { Primitive, ProbeSource, ProbeValue } from '../domain/probe';
import { cutJson, TEXT_LIMIT } from './cut-json';
import { attribute, findAll, textOf } from './dom';
import { followSteps } from './follow-steps';

const LONGEST_STRING = 300;
const MOST_ELEMENTS = 200;

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const lengthOf = (value: unknown): Primitive | undefined => {
  if (typeof value === 'string') return Array.from(collapse(value)).length;
  if (Array.isArray(value)) return value.length;
  return value === null ? null : undefined;
};

/** What may leave the page: a primitive, a string without its tail. Everything else is `undefined`. */
const toPrimitive = (value: unknown): Primitive | undefined => {
  if (typeof value === 'string') return value.slice(0, LONGEST_STRING).toWellFormed();
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'boolean' || value === null ? value : undefined;
};

const matched = (value: unknown, pattern: string | undefined): unknown => {
  if (pattern === undefined || typeof value !== 'string') return value;
  const found = new RegExp(pattern, 'u').exec(value);
  return found ? (found[1] ?? found[0]) : undefined;
};

const readJson = (root: unknown, source: ProbeSource): ProbeValue | undefined => {
  const value = followSteps(root, root, source.at ?? []);
  const { pick, len } = source;
  // `null` is where the page says "nobody" or "nothing": an answer, with or without a `pick`.
  if (!pick || value === null) {
    return len === true ? lengthOf(value) : toPrimitive(matched(value, source.match));
  }
  const entries: [string, Primitive][] = [];
  for (const [key, path] of Object.entries(pick)) {
    const leaf = followSteps(root, value, path);
    const kept = Array.isArray(len) && len.includes(key) ? lengthOf(leaf) : toPrimitive(leaf);
    if (kept !== undefined) entries.push([key, kept]);
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

const readElement = (element: Element, source: ProbeSource): ProbeValue | undefined => {
  const { get, json } = source;
  if (json !== undefined) {
    for (const root of cutJson(textOf(element) ?? '', json, source.nth)) {
      const value = readJson(root, source);
      if (value !== undefined) return value;
    }
    return undefined;
  }
  const raw = get === 'text' ? textOf(element) : attribute(element, (get ?? '@').slice(1));
  if (typeof raw !== 'string') return undefined;
  const text = raw.slice(0, TEXT_LIMIT);
  const value = matched(get === 'text' ? collapse(text) : text, source.match);
  return source.len === true ? lengthOf(value) : toPrimitive(value);
};

/**
 * Reads one source. `undefined`: not found, or several elements that contradict each other. Throws on an
 * invalid selector or regular expression.
 */
export const readSource = (root: Document, source: ProbeSource): ProbeValue | undefined => {
  const { css, when, get, json } = source;
  const scoped = when !== undefined;
  if (scoped && findAll(root, when).length === 0) return undefined;
  const found = findAll(root, css);
  if (json === undefined && (get === undefined || get === 'count')) {
    if (found.length === 0 && !scoped) return undefined;
    return get === 'count' ? found.length : found.length > 0;
  }
  const values = new Map<string, ProbeValue>();
  for (const element of found.slice(0, MOST_ELEMENTS)) {
    const value = readElement(element, source);
    if (value !== undefined) values.set(JSON.stringify(value), value);
  }
  const [only] = values.values();
  return values.size === 1 ? only : undefined;
};
