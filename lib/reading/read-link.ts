import { decode } from '../detection/locate';
import type { Verdict } from '../domain/page-facts';

export interface ReadLink {
  /** Where it leads, without `www.`: all of a link that is kept. */
  host: string;
  /** Whether it says where its visitors came from. */
  tracked: Verdict;
}

/** The parameters under which networks hide the address that their own redirect leads to. */
const TARGETS = ['u', 'q', 'url', 'target', 'to'];

/** Services that may add the marks on the way: their link alone says neither yes nor no. */
const ON_THE_WAY =
  /^(?:t\.co|bit\.ly|lnkd\.in|buff\.ly|ow\.ly|tinyurl\.com|rebrand\.ly|fb\.me|g\.co|is\.gd|cutt\.ly)$/;

/** A text that was cut by the page or by us. */
const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text) || text.length >= 300;

const parse = (text: string): URL | undefined => {
  const withScheme = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  return url.hostname.includes('.') && url.username === '' ? url : undefined;
};

/** The address behind a network's own redirect, such as `l.instagram.com/?u=…`. */
const behind = (url: URL): URL | undefined => {
  if (!/^(?:l\.|lm\.|out\.)|\/(?:redirect|safety\/go|link)\b/.test(url.hostname + url.pathname)) {
    return undefined;
  }
  const target = TARGETS.map((name) => url.searchParams.get(name)).find((value) => value);
  return target ? parse(target) : undefined;
};

/** Reads a profile's link as the page gives it: an address, a redirect, or a text. */
export const readLink = (raw: string): ReadLink | undefined => {
  const trimmed = raw.trim();
  // A redirect's own parameter, where a plan reads only that.
  const text = /^https?%3A/i.test(trimmed) ? decode(trimmed) : trimmed;
  const given = parse(text.replace(/(?:…|\.\.\.)$/, ''));
  if (!given) return undefined;
  const url = behind(given) ?? given;
  const host = url.hostname.replace(/^www\./, '').slice(0, 120);
  const marked = [...url.searchParams].some(([name, value]) => /^utm_/i.test(name) && value !== '');
  if (marked) return { host, tracked: 'yes' };
  return { host, tracked: isCut(text) || ON_THE_WAY.test(host) ? 'cannot-tell' : 'no' };
};
