import type { Browser } from 'wxt/browser';

/** Who sent a message: the page script in a site's top frame, or our own practice page. */
export type Caller = 'page-script' | 'practice-page';

/** Written out, because `URL.origin` of an extension's own address is "null" outside its browser. */
const originOf = (href: string) => {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  return url?.host ? `${url.protocol}//${url.host}` : undefined;
};

/**
 * Names the sender of a message about `href`, or undefined for anyone else: another extension, a frame, a
 * sandboxed document (its origin is "null"), or a page that claims to be another site.
 */
export function callerOf(
  sender: Browser.runtime.MessageSender,
  href: string,
  extension: { id: string; url: string },
): Caller | undefined {
  if (sender.id !== extension.id || sender.tab?.id === undefined || sender.frameId !== 0) {
    return undefined;
  }
  const origin = originOf(href);
  if (!origin || sender.origin !== origin) return undefined;
  if (origin !== originOf(extension.url))
    return /^https?:/.test(origin) ? 'page-script' : undefined;
  return new URL(href).pathname === '/practice.html' ? 'practice-page' : undefined;
}
