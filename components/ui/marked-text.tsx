import { cloneElement, type ReactElement, type ReactNode } from 'react';

/** Asks a text's translation for the words as they stand in the file, with the places for values still in them. */
export const AS_WRITTEN = { skipInterpolation: true } as const;

export interface MarkedTextProps {
  /** As written: `A key is <k>{{key}}</k>, since <when/>.` */
  text: string;
  /** What stands in the places, by name. */
  values?: Readonly<Record<string, string>>;
  /** The element that each mark stands for. */
  parts: Readonly<Record<string, ReactElement<{ children?: ReactNode }>>>;
}

const MARK = /<(\w+)>(.*?)<\/\1>|<(\w+)\/>/;

/**
 * A sentence of which some words are elements. It is cut at its marks before the values are put in, so that a name which
 * looks like a mark stays a name.
 */
export function MarkedText({ text, values = {}, parts }: MarkedTextProps) {
  const filled = (words: string) =>
    words.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
  const nodes: ReactNode[] = [];
  let rest = text;
  for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) {
    const [whole, name, words, empty] = mark;
    const part = parts[name ?? empty ?? ''];
    nodes.push(filled(rest.slice(0, mark.index)));
    if (part) {
      const key = nodes.length;
      nodes.push(
        words === undefined
          ? cloneElement(part, { key })
          : cloneElement(part, { key }, filled(words)),
      );
    } else nodes.push(filled(words ?? ''));
    rest = rest.slice(mark.index + whole.length);
  }
  nodes.push(filled(rest));
  return nodes;
}
