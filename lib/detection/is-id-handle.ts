/**
 * Whether a handle is an id and not a name: a number, a YouTube channel's id, or a DID. One account can be written
 * either way, so an id and a name can never be told apart by comparing them.
 */
export const isIdHandle = (handle: string): boolean =>
  /(^|\/)(\d+|UC[\w-]{22}|did:[\w.:%-]+)$/.test(handle);
