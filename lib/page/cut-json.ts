/** More than this much text is never looked at; the largest real script seen was 0.6 MB. */
export const TEXT_LIMIT = 2_000_000;

/** A marker is often a mere name in a list of dependencies before it is the key we mean. */
const MOST_PLACES = 20;

const QUOTE = 34;
const BACKSLASH = 92;

/** The index after the JSON value that starts at `from`, or -1 when the text ends first. */
const endOfValue = (text: string, from: number): number => {
  const first = text[from];
  if (first !== '{' && first !== '[' && first !== '"') {
    const literal = /[-+.\w]+/y;
    literal.lastIndex = from;
    return literal.test(text) ? literal.lastIndex : -1;
  }
  let depth = 0;
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) depth--;
    if (depth <= 0 && !quoted) return index + 1;
  }
  return -1;
};

/** Where the value after a marker starts: after `"marker":`, `marker =` or `["marker"] =`. */
const startAfter = (text: string, at: number, marker: string): number => {
  const quoted = text.charCodeAt(at - 1) === QUOTE && text.charCodeAt(at + marker.length) === QUOTE;
  const gap = quoted ? /"(?:\]\s*=)?[\s:,=]*/y : /\s*=\s*/y;
  gap.lastIndex = at + marker.length;
  return gap.test(text) ? gap.lastIndex : -1;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * The `nth` (from 1) JSON value after each place where the marker stands, cut out of the text: parsing
 * the whole script costs twenty times as much, and often it is not JSON. An empty marker parses it all.
 */
export function* cutJson(text: string, marker: string, nth = 1): Generator<unknown, void> {
  if (marker === '') {
    if (text.length <= TEXT_LIMIT) yield parse(text);
    return;
  }
  const seen = text.slice(0, TEXT_LIMIT);
  let at = seen.indexOf(marker);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place++) {
    let start = startAfter(seen, at, marker);
    let end = start < 0 ? -1 : endOfValue(seen, start);
    for (let count = 1; count < nth && end >= 0; count++) {
      const gap = /[\s,]*/y;
      gap.lastIndex = end;
      gap.test(seen);
      start = gap.lastIndex;
      end = endOfValue(seen, start);
    }
    if (end >= 0) yield parse(seen.slice(start, end));
    at = seen.indexOf(marker, at + marker.length);
  }
}
