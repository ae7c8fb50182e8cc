import type { Request } from './fixture-server';

/** Hosts that a browser itself calls in spite of its settings; never the extension's doing. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'www.google.com',
  // The dictionary for the first text field.
  'redirector.gvt1.com',
]);

/**
 * The requests that nobody ordered: any that an extension's page or worker made, and any to a host that
 * the test did not visit. A session of ours has none.
 */
export const strangers = (requests: readonly Request[], visited: readonly string[]): Request[] =>
  requests.filter(({ host, origin }) => {
    if (/^(chrome|moz)-extension:/.test(origin)) return true;
    return !visited.includes(host) && !BROWSERS_OWN.has(host);
  });
