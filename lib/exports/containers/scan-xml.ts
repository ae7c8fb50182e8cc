/** A piece of XML as workbooks have it. A worker has no DOM, and these files need no more than this. */
export type XmlPiece =
  | { is: 'open'; name: string; attributes: string; closes: boolean }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function codePoint(code: number): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

/** Text with its entities replaced, and the `_x000D_` that Excel writes for a line end. */
export const xmlText = (text: string): string =>
  text.includes('&') || text.includes('_x')
    ? text
        .replaceAll(
          /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,6}));/gi,
          (all, hex?: string, decimal?: string, name?: string) => {
            if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
            if (decimal !== undefined) return codePoint(Number(decimal));
            return ENTITIES[name ?? ''] ?? all;
          },
        )
        .replaceAll('_x000D_', '\r')
    : text;

/** A name without its namespace: some writers put every element into one. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function tagPiece(inside: string): XmlPiece | undefined {
  if (inside.startsWith('/')) return { is: 'close', name: localName(inside.slice(1).trim()) };
  if (inside.startsWith('?') || inside.startsWith('!')) return undefined;
  const closes = inside.endsWith('/');
  const body = closes ? inside.slice(0, -1) : inside;
  const end = body.search(/\s/);
  const name = end === -1 ? body : body.slice(0, end);
  return {
    is: 'open',
    name: localName(name),
    attributes: end === -1 ? '' : body.slice(end),
    closes,
  };
}

/** The pieces of an XML text in their order. A tag that is never closed ends it. */
export function* scanXml(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open === -1) return;
    if (open > at) yield { is: 'text', text: xmlText(xml.slice(at, open)) };
    const isComment = xml.startsWith('<!--', open);
    const close = xml.indexOf(isComment ? '-->' : '>', open);
    if (close === -1) return;
    const piece = isComment ? undefined : tagPiece(xml.slice(open + 1, close));
    if (piece) yield piece;
    at = close + (isComment ? 3 : 1);
  }
}

const patterns = new Map<string, RegExp>();

/** A sheet asks for the same three attributes of each of its cells. */
function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute, by its name without a namespace. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = patternOf(name).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : xmlText(value);
}
