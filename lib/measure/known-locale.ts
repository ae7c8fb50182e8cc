/**
 * The full name of a page's language, such as "pt-PT". `undefined` for what is no language, and for one that Intl
 * would silently replace by the browser's own.
 */
export function knownLocale(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  try {
    if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return undefined;
    return new Intl.Locale(new Intl.NumberFormat(language).resolvedOptions().locale).baseName;
  } catch {
    return undefined;
  }
}
