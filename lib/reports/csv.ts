/** What makes a spreadsheet take a text for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/** A spreadsheet shows a text that begins with an apostrophe as it is, and does not work it out. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Numbers stay numbers, a minus included; a text that could be a formula is made harmless. */
const cell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : quoted(harmless(value));

/** A CSV file (RFC 4180) that begins with the byte order mark by which Excel knows UTF-8. */
export const csvFile = (lines: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
