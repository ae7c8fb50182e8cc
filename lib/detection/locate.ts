/** An address, normalised for matching. */
export interface Place {
  /** Lower case, without port, trailing dot and `www.`; empty on an extension page. */
  host: string;
  /** The pathname of an extension page. */
  page?: string;
  /** Without trailing slash; the root is the empty string. Percent-encoding is undone within segments. */
  path: string;
  /** The raw query, with `?`. */
  search: string;
  /** The raw fragment, without `#`. */
  hash: string;
}

/** No route of any network is longer; what is longer is not worth matching. */
const LONGEST_PATH = 2048;

/** `decodeURIComponent` that leaves malformed escapes as they are. */
export function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Lower case, no trailing dot, no `www.`. */
export const normalHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.+$/, '')
    .replace(/^www\./, '');

/** An encoded slash stays encoded: it is part of a segment, not a border between two. */
const decodeSegment = (segment: string): string => decode(segment).replaceAll('/', '%2F');

function normalPath(pathname: string): string {
  if (pathname.length > LONGEST_PATH) return '/%';
  let path = pathname;
  if (path.includes('%')) path = path.split('/').map(decodeSegment).join('/');
  if (path.includes('//')) path = path.replace(/\/{2,}/g, '/');
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Where a web address, or one of our own pages, points; `undefined` for every other string. Never throws. */
export function locate(href: string): Place | undefined {
  const url = URL.parse(href);
  if (url === null) return undefined;
  if (url.protocol === 'https:' || url.protocol === 'http:') {
    return {
      host: normalHost(url.hostname),
      path: normalPath(url.pathname),
      search: url.search,
      hash: url.hash.slice(1),
    };
  }
  if (url.protocol === 'chrome-extension:' || url.protocol === 'moz-extension:') {
    const [path = '', query = ''] = url.hash.slice(1).split('?', 2);
    return { host: '', page: url.pathname, path: normalPath(path), search: `?${query}`, hash: '' };
  }
  return undefined;
}
