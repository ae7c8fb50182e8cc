const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/**
 * A column's name as formats compare it. Never by a locale's own casing: in Turkish "Impressions" becomes
 * "ımpressions", and "İzlenme" in plain lower case keeps a dot of its own. So marks are stripped first and both
 * kinds of i are one.
 */
function normalise(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}|\p{Cc}|\p{Cf}/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export function normaliseName(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const normal = normalise(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, normal);
  return normal;
}
