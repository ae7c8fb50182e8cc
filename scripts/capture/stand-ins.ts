import { foldHandle } from '../../lib/detection/fold-handle.ts';
import { accountNetwork } from '../../lib/detection/handle-rule.ts';
import { literalText } from './literals.ts';
import type { NetworkRules } from './network-rules.ts';

/** Gives each private value a made-up one: always the same for the same value, and two for two. */
export interface StandIns {
  of(value: string): string;
  /** The same for an account, which is then known by its name: the part behind a kind, before a server. */
  learn(handle: string): void;
  /** The stand-in that this value has already. */
  known(value: string): string | undefined;
  /** The same, only if it is the name of an account. */
  name(value: string): string | undefined;
  /** Where a name that is known stands in a text, as a word of its own. */
  nameIn(text: string): { at: number; length: number; standIn: string } | undefined;
  /** Whether the value has a shape that tells an account, such as YouTube's channel ids. */
  isAccountId(value: string): boolean;
}

/** A shorter name may be any word. */
const SHORTEST_NAME = 3;
/** No expression of ours asks for a longer literal start: `did:plc:`. */
const LONGEST_START = 8;

/** The name inside a handle that carries its kind or its server: `company/acme`, `ada@mastodon.example`. */
const nameOf = (handle: string): string =>
  handle.slice(handle.lastIndexOf('/') + 1).split('@', 1)[0] ?? '';

const isAlphanumeric = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Counts in letters that every kind of id may hold, hexadecimal ones too. */
const inLetters = (count: number): string =>
  Array.from(count.toString(6), (digit) => 'abcdef'[Number(digit)]).join('');

/** As long as the value, with its start as far as the expression itself names it: `UC` and 22 letters. */
const filled = (value: string, pattern: RegExp, count: number): string => {
  const literal = literalText(pattern.source);
  let start = value.slice(0, LONGEST_START);
  while (!literal.includes(start)) start = start.slice(0, -1);
  return start + inLetters(count).padStart(value.length - start.length, 'a');
};

export const makeStandIns = ({
  network,
  shapes,
}: Pick<NetworkRules, 'network' | 'shapes'>): StandIns => {
  const accounts = accountNetwork(network.id) ?? network;
  const rules = [...(accounts.otherHandles ?? []), ...(accounts.handle ? [accounts.handle] : [])];
  const handles = rules.map(({ pattern }) => pattern);
  const made = new Map<string, string>();
  const nameKeys = new Set<string>();
  /** Longest first: one name may be the start of another. */
  let names: readonly (readonly [name: string, standIn: string])[] = [];
  const counts = { number: 1_000_000, name: 0, id: 0 };
  const keyOf = (value: string): string => foldHandle(network.id, value);

  /** What could be an account's name or an id stays one, so that an address keeps its meaning. */
  const make = (value: string, called: 'name' | 'id'): string => {
    // On every network it is the id of nobody.
    if (value === '0') return value;
    if (/^\d+$/.test(value)) return String((counts.number += 1));
    if (/^[-_\d]*\d[-_\d]*$/.test(value)) return value.replaceAll(/\d+/g, (digits) => of(digits));
    const plain = `${called}${(counts[called] += 1)}`;
    const fits = [...handles, ...shapes].filter((pattern) => pattern.test(value));
    const space = value.slice(0, value.lastIndexOf('/') + 1);
    const isNamed =
      space !== '' && fits.some(({ source }) => literalText(source).includes(space.slice(0, -1)));
    const candidates = [
      plain,
      `a-${plain}`,
      `${plain}.example`,
      `${plain}@${network.id}.example`,
      ...(isNamed ? [space + plain] : []),
      ...fits.map((pattern) => filled(value, pattern, counts[called])),
    ];
    return candidates.find((one) => fits.every((pattern) => pattern.test(one))) ?? plain;
  };

  const of = (value: string, called: 'name' | 'id' = 'id'): string => {
    const key = keyOf(value);
    let standIn = made.get(key);
    if (standIn === undefined) made.set(key, (standIn = make(value, called)));
    return standIn;
  };

  return {
    of: (value) => of(value),
    learn(handle) {
      const name = nameOf(handle);
      const key = keyOf(name);
      const standIn = made.get(key) ?? nameOf(of(handle, 'name'));
      made.set(key, standIn);
      nameKeys.add(key);
      if (name.length < SHORTEST_NAME) return;
      const others = names.filter(([other]) => other !== name.toLowerCase());
      names = [...others, [name.toLowerCase(), standIn] as const];
      names = names.toSorted(([one], [other]) => other.length - one.length);
    },
    known: (value) => made.get(keyOf(value)),
    name: (value) => (nameKeys.has(keyOf(value)) ? made.get(keyOf(value)) : undefined),
    nameIn(text) {
      const lower = text.toLowerCase();
      for (const [name, standIn] of names) {
        const at = lower.indexOf(name);
        if (at < 0 || lower.length !== text.length) continue;
        const inWord = isAlphanumeric(lower[at - 1]) || isAlphanumeric(lower[at + name.length]);
        if (!inWord) return { at, length: name.length, standIn };
      }
      return undefined;
    },
    isAccountId: (value) => handles.some((pattern) => pattern.test(value) && !pattern.test('id1')),
  };
};
