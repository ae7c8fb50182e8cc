import { CLIENT_LIST_LIMIT } from '../domain/client-list-limits';
import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';

/** The text of a client list that was saved by whatever program. */
export const readListFile = (file: Blob): Promise<Outcome<string>> =>
  guarded(async () => {
    if (file.size > CLIENT_LIST_LIMIT) return refused('list-too-large');
    return done(decode(new Uint8Array(await file.arrayBuffer())));
  });

/**
 * UTF-16 by its mark, UTF-8 where it is sound, else Excel's code page. A list of names is too short to tell code pages
 * apart by its letters, so the Turkish one is taken: it holds the Western letters as well.
 */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1254').decode(bytes);
  }
}
