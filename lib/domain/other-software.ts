/** What else is spoken of as "a server in the fediverse". Each builds its pages in its own way. */
const SOFTWARE = [
  'Pixelfed',
  'Pleroma',
  'Akkoma',
  'Misskey',
  'Sharkey',
  'Firefish',
  'Friendica',
  'PeerTube',
  'Lemmy',
  'Mbin',
  'Mobilizon',
  'BookWyrm',
  'WriteFreely',
] as const;

/**
 * The software that a server's name speaks of, such as Pixelfed for `pixelfed.social`. A name that says nothing may be
 * Mastodon's: asking the server would be a network request.
 */
export const otherSoftware = (host: string): string | undefined =>
  SOFTWARE.find((name) => host.split(/[.-]/).includes(name.toLowerCase()));
