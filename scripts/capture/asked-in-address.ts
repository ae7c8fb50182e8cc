import type { AskedValue } from './selector-parts.ts';

/** What a selector asks for in an address may begin or end in the middle of a segment. */
export const partsOf = ({ attribute, how, value }: AskedValue): string[] => {
  if (attribute !== 'href' && attribute !== 'src') return [];
  const segments = value.split('/');
  const first = how === '*=' || how === '$=' ? segments.slice(0, 1) : [];
  const last = how === '*=' || (how === '^=' && segments.length > 1) ? segments.slice(-1) : [];
  return [...first, ...last].filter((part) => /^[\w-]{3,}$/.test(part));
};

/** What selectors ask for in the address as it was and would not find in what became of it, to be put at its end. */
export const lostIn = (was: string, is: string, asked: readonly AskedValue[]): string => {
  const lost = asked.flatMap(({ how, value }) => {
    const query = value.slice(value.search(/[?#]|$/));
    if (how === '^=') return query && was.startsWith(value) ? [query] : [];
    if (how === '$=') return was.endsWith(value) && !is.endsWith(value) ? [value] : [];
    if (!was.includes(value) || is.includes(value)) return [];
    return [query && is.includes(value.slice(0, -query.length)) ? query : value];
  });
  const tail = [...new Set(lost)].sort(
    (one, other) => Number(other.startsWith('?')) - Number(one.startsWith('?')),
  );
  return tail.length === 0 || tail[0]?.startsWith('?') ? tail.join('') : `?${tail.join('')}`;
};
