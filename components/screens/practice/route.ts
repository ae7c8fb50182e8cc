const PLACES = [
  'compose',
  'insights',
  'login',
  'messages',
  'notifications',
  'search',
  'settings',
] as const;
type Place = (typeof PLACES)[number];

/** What an address inside the practice network shows. The coach classifies the same addresses by itself. */
export type PracticeRoute =
  | { view: 'home' | 'missing' | Place }
  | { view: 'profile' | 'edit'; handle: string }
  | { view: 'post'; handle: string; id: string };

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** Reads the part after `#`, such as `/@acme.coffee/edit`. Any other text is `missing`. */
export function readRoute(path: string): PracticeRoute {
  const [place = ''] = path.split('?');
  const [first = '', second, third, ...rest] = place.replace(/^\/|\/$/g, '').split('/');
  if (first === '') return { view: second === undefined ? 'home' : 'missing' };
  if (rest.length > 0) return { view: 'missing' };
  if (first.startsWith('@') && first.length > 1) {
    const handle = decoded(first.slice(1));
    if (second === undefined) return { view: 'profile', handle };
    if (second === 'edit' && third === undefined) return { view: 'edit', handle };
    if (second === 'post' && third) return { view: 'post', handle, id: decoded(third) };
    return { view: 'missing' };
  }
  const known = PLACES.find((name) => name === first);
  return { view: known !== undefined && second === undefined ? known : 'missing' };
}

export const profileHref = (handle: string) => `#/@${encodeURIComponent(handle)}`;
export const editHref = (handle: string) => `${profileHref(handle)}/edit`;
export const postHref = (handle: string, id: string) =>
  `${profileHref(handle)}/post/${encodeURIComponent(id)}`;
