/** How a language writes numbers: what parts the thousands, and what the decimals. */
export interface NumberMarks {
  group: string;
  decimal: string;
}

/** Read from the browser's own formats, so that a new language brings its marks along. */
export function numberMarks(language: string): NumberMarks {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.8);
  const mark = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { group: mark('group'), decimal: mark('decimal') };
}

/** The same number with plain spaces only: keyboards and spreadsheets know several kinds of them. */
export const tidyNumber = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** A pattern of the digits before the decimals: in one run, or in threes parted by `group` or by spaces. */
export function wholePart(group: string): string {
  const mark = group.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const threes = (between: string) => String.raw`[1-9]\d{0,2}(?:${between}\d{3})+`;
  return String.raw`(?:\d+|${threes(mark)}|${threes(' ')})`;
}

export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
