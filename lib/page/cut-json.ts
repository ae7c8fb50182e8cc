/** More than this much text is never looked at; the largest real script seen was 0.6 MB. */
export const TEXT_LIMIT = 2_000_000;

/** A marker is often a mere name in a list of dependencies before it is the key we mean. */
const MOST_PLACES = 20;

/** The JSON value behind the separators at `from`, and where it ends; `undefined` when there is none. */
const valueAfter = (text: string, from: number): { value: string; end: number } | undefined => {
  const token = /"[^"\\]*(?:\\[^][^"\\]*)*"|[-+.\w]+|[[\]{}]/g;
  token.lastIndex = from;
  let depth = 0;
  let start: number | undefined;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    start ??= found.index;
    if ('[{'.includes(found[0])) depth++;
    if (']}'.includes(found[0])) depth--;
    if (depth > 0) continue;
    const end = token.lastIndex;
    return /[^\s:,=]/.test(text.slice(from, start))
      ? undefined
      : { value: text.slice(start, end), end };
  }
  return undefined;
};

/** Where the text after a marker goes on: after `"marker"`, `["marker"] =` or `marker =`. */
const endOfMarker = (text: string, at: number, marker: string): number => {
  const quoted = text[at - 1] === '"' && text[at + marker.length] === '"';
  const gap = quoted ? /"(?:\]\s*=)?/y : /\s*=/y;
  gap.lastIndex = at + marker.length;
  return gap.test(text) ? gap.lastIndex : Infinity;
};

/**
 * What `take` makes of the first JSON value that it makes something of, among the `nth` (from 1) after each place where
 * the marker stands, cut out of the text: parsing the whole script costs twenty times as much, and often it is not
 * JSON. An empty marker parses it all.
 */
export const cutJson = <T>(
  text: string,
  marker: string,
  nth: number,
  take: (value: unknown) => T | undefined,
): T | undefined => {
  const seen = text.slice(0, TEXT_LIMIT);
  let at = seen.indexOf(marker);
  for (let place = 0; at >= 0 && place < (marker ? MOST_PLACES : 1); place++) {
    let found = marker ? valueAfter(seen, endOfMarker(seen, at, marker)) : { value: seen, end: 0 };
    for (let count = 1; found && count < nth; count++) found = valueAfter(seen, found.end);
    // What stands behind a marker is often no JSON.
    try {
      const taken = found && take(JSON.parse(found.value));
      if (taken !== undefined) return taken;
    } catch {}
    at = seen.indexOf(marker, at + marker.length);
  }
  return undefined;
};
