import * as z from 'zod/mini';

/** A calendar day in the user's own time zone, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** An ISO week, `YYYY-Www`, from Monday to Sunday of the user's own calendar. */
export const Week = z.string().check(z.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/));
export type Week = z.infer<typeof Week>;

/** A calendar month, `YYYY-MM`. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export type Month = z.infer<typeof Month>;

const two = (value: number): string => String(value).padStart(2, '0');

/** The ISO week that a day lies in. Around New Year its year is not always the day's own. */
export const weekOf = (day: Temporal.PlainDate): Week =>
  `${day.yearOfWeek}-W${two(day.weekOfYear ?? 0)}`;

/** The same for a written day, `YYYY-MM-DD`. */
export const weekOfDay = (day: string): Week => weekOf(Temporal.PlainDate.from(day));

/** The Monday on which a week begins. */
export function mondayOf(week: Week): Temporal.PlainDate {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  // 4 January always lies in week 1.
  const fourth = new Temporal.PlainDate(year, 1, 4);
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
}

/** The week so many weeks later; earlier with a negative number. */
export const addWeeks = (week: Week, weeks: number): Week => weekOf(mondayOf(week).add({ weeks }));

export const monthOf = (day: Temporal.PlainDate): Month =>
  `${String(day.year).padStart(4, '0')}-${two(day.month)}`;

/** The month so many months later; earlier with a negative number. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const count = year * 12 + of - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}`;
}

/** The calendar day of an instant in a time zone. */
export const dayIn = (instant: string, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
