/**
 * The key by which names are compared and searched: case, width and runs of white space do not matter. The four i's of
 * Turkish are one, because a list may come from a program that does not know them. Total and idempotent.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ı', 'i')
    .replaceAll(/\s+/g, ' ')
    .trim();
