/**
 * Whether a handle is an id and not a name: a number, a YouTube channel's id, or a DID. One account can be written
 * either way, so an id and a name can never be told apart by comparing them.
 */
export const isIdHandle = (handle: string): boolean =>
  /(^|\/)(\d+|UC[\w-]{22}|did:[\w.:%-]+)$/.test(handle);

/** What stands before a handle of another kind of account, with its slash, on any network; first, nothing. */
const SPACES = ['', 'c/', 'channel/', 'company/', 'pages/', 'school/', 'showcase/', 'user/'];

/** What ids begin with: from the first to before the second. The character after `9` is a colon. */
const STARTS = [
  ['0', ':'],
  ['UC', 'UD'],
  ['did:', 'did;'],
] as const;

type Range = readonly [from: string, to: string];

/**
 * Where the ids lie among the keys of accounts in their order, each part from the first to before the second. Names lie
 * there too, such as those that begin with a digit; no id lies anywhere else.
 */
export const ID_RANGES: readonly Range[] = SPACES.flatMap((space) =>
  STARTS.map(([from, to]): Range => [space + from, space + to]),
).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What lies between: names only. */
export const NAME_RANGES: readonly Range[] = [...ID_RANGES, ['\uffff', '']].map(
  ([to], at): Range => [ID_RANGES[at - 1]?.[1] ?? '', to],
);
