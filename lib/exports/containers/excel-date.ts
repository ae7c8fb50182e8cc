const DAY_MS = 86_400_000;

/** Numbers of the formats that every Excel knows to be dates; those of mere times are left out. */
const BUILT_IN = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a number format shows a day: it holds a year or a day outside of quotation marks and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN(id);
  const plain = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]/i.test(plain) && !/general/i.test(plain);
}

/** A serial number of days as ISO text, with the time where it has one. `undefined` beyond what Excel can show. */
export function excelDate(serial: number, is1904: boolean): string | undefined {
  // Excel believes that 1900 was a leap year, so its day zero is one day early for everything after February 1900.
  const days = is1904 ? serial - 24_107 : serial - 25_569;
  if (!(serial >= 61 && serial < 2_958_466)) return undefined;
  const iso = new Date(Math.round((days * DAY_MS) / 1000) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}
