import { decode } from '../../lib/detection/locate.ts';
import { partsOf } from './asked-in-address.ts';
import { ELSEWHERE } from './elsewhere.ts';
import type { NetworkRules } from './network-rules.ts';
import type { StandIns } from './stand-ins.ts';

/** Rewrites what an address is made of. `id` is what the whole address is about, where it names a thing. */
export interface SegmentRewriter {
  name(name: string, id: string | undefined): string;
  /** A segment may also hold a mark, a server, or several names with colons between. */
  segment(segment: string, id: string | undefined): string;
}

export const segmentRewriter = (
  { asked, segments }: NetworkRules,
  standIns: StandIns,
): SegmentRewriter => {
  const parts = asked.flatMap(partsOf);

  const literal = (text: string): string | undefined => {
    const [, stem = '', ending = ''] = /^(.*?)(\.php)?$/s.exec(text) ?? [];
    const word = segments.get(text.toLowerCase());
    const file = ending && segments.get(stem.toLowerCase());
    return word ?? (file ? file + ending : undefined);
  };

  /** A segment of nobody's, with the part of it that a selector asks for. */
  const rewriteUnknown = (segment: string): string => {
    const part = parts.find((one) => segment.includes(one));
    if (part === undefined) return standIns.of(segment);
    return segment
      .split(part)
      .map((rest) => (rest === '' ? '' : standIns.of(rest)))
      .join(part);
  };

  /** What is joined to an id or a name in the same segment: a title, or a word of the network. */
  const rewriteJoined = (text: string): string => {
    const [, start = '', inner = '', end = ''] = /^([-_./]?)(.*?)([-_./]*)$/s.exec(text) ?? [];
    return start + (inner === '' ? '' : (literal(inner) ?? standIns.of(inner))) + end;
  };

  const rewriteName = (name: string, id: string | undefined): string => {
    const known = standIns.name(name);
    if (known !== undefined || name === id) return known ?? standIns.of(name);
    const word = literal(name);
    if (word !== undefined) return word;
    const inner =
      id !== undefined && name.includes(id)
        ? { at: name.indexOf(id), length: id.length, standIn: standIns.of(id) }
        : standIns.nameIn(name);
    if (!inner) return rewriteUnknown(name);
    const before = rewriteJoined(name.slice(0, inner.at));
    return before + inner.standIn + rewriteJoined(name.slice(inner.at + inner.length));
  };

  const rewriteSegment = (segment: string, id: string | undefined): string => {
    const plain = decode(segment);
    if (/^[.@]{0,2}$/.test(plain)) return plain;
    if (standIns.name(plain) === undefined && /^[^:@]+(?::[^:@]+)+$/.test(plain)) {
      return plain
        .split(':')
        .map((part) => rewriteName(part, id))
        .join(':');
    }
    const [, mark = '', name = plain, server] = /^(@?)([^@]+)(?:@([^@]+))?$/.exec(plain) ?? [];
    return mark + rewriteName(name, id) + (server === undefined ? '' : `@${ELSEWHERE}`);
  };

  return { name: rewriteName, segment: rewriteSegment };
};
