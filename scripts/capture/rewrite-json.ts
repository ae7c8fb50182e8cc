import type { JsonStep } from '../../lib/domain/probe.ts';
import { cutJson } from '../../lib/page/cut-json.ts';
import { followSteps } from '../../lib/page/follow-steps.ts';
import type { NetworkRules } from './network-rules.ts';

/** Rewrites one JSON string; `undefined` where nothing of it may stay. */
export type RewriteString = (text: string) => string | undefined;

type JsonRules = Pick<NetworkRules, 'sources' | 'jsonKeys' | 'jsonStrings'>;

const viasOf = (path: readonly JsonStep[]): (readonly JsonStep[])[] =>
  path.flatMap((step) => (typeof step === 'object' && 'via' in step ? [step.via] : []));

/** The keys that a path finds elsewhere in the value: they stay keys, under other names. */
const foundKeys = (value: unknown, { sources }: JsonRules, nameKey: (key: string) => string) => {
  const found = new Map<string, string>();
  for (const { at = [], pick = {} } of sources) {
    for (const via of [at, ...Object.values(pick)].flatMap(viasOf)) {
      const key = followSteps(value, value, via);
      if (typeof key === 'string' || typeof key === 'number') {
        found.set(String(key), nameKey(String(key)));
      }
    }
  }
  return found;
};

/** Whether anything stands in it but values without a meaning. */
const tells = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(tells);
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return typeof value === 'string' ? value !== 's' : typeof value === 'boolean';
};

/**
 * Keeps a JSON value's shape: the keys that the network's probes name, and a value of the same type for every leaf.
 * A list ends after its last element that tells something, and keeps one where none does.
 */
const prune = (
  value: unknown,
  rules: JsonRules,
  rewrite: RewriteString,
  nameKey: (key: string) => string,
): unknown => {
  const found = foundKeys(value, rules, nameKey);
  const visit = (item: unknown): unknown => {
    if (typeof item === 'string') {
      if (item === '' || rules.jsonStrings.has(item)) return item;
      return found.get(item) ?? rewrite(item) ?? 's';
    }
    if (typeof item === 'number') return Number(found.get(String(item))) || 0;
    if (Array.isArray(item)) {
      const items = item.map(visit);
      return items.slice(0, Math.max(1, items.findLastIndex(tells) + 1));
    }
    if (typeof item !== 'object' || item === null) return item;
    const entries = Object.entries(item).flatMap(([key, inner]) => {
      const kept = rules.jsonKeys.has(key) ? key : found.get(key);
      return kept === undefined ? [] : [[kept, visit(inner)] as const];
    });
    return Object.fromEntries(entries);
  };
  return visit(value);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The value behind a marker as JSON text that the same probe finds it in. A marker may hold quotes of its own. */
const printMarked = (marker: string, nth: number, value: unknown): string => {
  const text = JSON.stringify(value);
  return nth === 1 ? `{"${marker}":${text}}` : `["${marker}",${'null,'.repeat(nth - 1)}${text}]`;
};

/**
 * What stays of a script's text: empty, or JSON without any of the page's own words. Of text that is JSON as a whole,
 * what a probe reads from its top; of every text, also of a program, the values behind the probes' markers.
 */
export const rewriteScript = (
  text: string,
  rules: JsonRules,
  rewrite: RewriteString,
  nameKey: (key: string) => string,
): string => {
  const pruned = (value: unknown) => prune(value, rules, rewrite, nameKey);
  const readsAll = rules.sources.some(({ json }) => json === '');
  const whole = readsAll ? pruned(parse(text)) : undefined;
  const markers = new Map(
    rules.sources.flatMap(({ json, nth = 1 }) => (json ? [[`${nth} ${json}`, { json, nth }]] : [])),
  );
  const marked: string[] = [];
  for (const { json, nth } of markers.values()) {
    cutJson(text, json, nth, (value) => {
      marked.push(printMarked(json, nth, pruned(value)));
    });
  }
  const top = tells(whole) ? JSON.stringify(whole) : '';
  if (marked.length === 0) return top;
  const behind = `"s":[${marked.join()}]}`;
  return top.startsWith('{') ? `${top.slice(0, -1)},${behind}` : `{${behind}`;
};
