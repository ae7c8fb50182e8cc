const two = (value: number): string => String(value).padStart(2, '0');

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of a day that the calendar has, from 2000 to 2100; else undefined. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const exists = year >= 2000 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  // What is no number at all compares as false and ends here too.
  if (!exists) return undefined;
  if (day > 28 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Whole days since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export const dayOfNumber = (number: number): string =>
  new Date(number * DAY_MS).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);
