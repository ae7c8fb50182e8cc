/** A week begins on Monday; a month is the calendar's. */
export type PeriodKind = 'week' | 'month';

/** Days `from` to `to`, both included. */
export interface Period {
  kind: PeriodKind;
  from: string;
  to: string;
}

/** The week or the month that a day lies in. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const date = Temporal.PlainDate.from(day);
  const from = date.subtract({ days: (kind === 'week' ? date.dayOfWeek : date.day) - 1 });
  const to = from.add(kind === 'week' ? { weeks: 1 } : { months: 1 }).subtract({ days: 1 });
  return { kind, from: from.toString(), to: to.toString() };
}

/** A day in the period so many steps later; earlier with a negative number. */
export function dayInStep({ kind, from }: Period, steps: number): string {
  const step = kind === 'week' ? { weeks: steps } : { months: steps };
  return Temporal.PlainDate.from(from).add(step).toString();
}

/** Every day of a period up to `today`: what is still to come has no time yet. */
export function daysUpTo({ from, to }: Omit<Period, 'kind'>, today: string): readonly string[] {
  const days: string[] = [];
  const last = to < today ? to : today;
  for (
    let day = Temporal.PlainDate.from(from);
    day.toString() <= last;
    day = day.add({ days: 1 })
  ) {
    days.push(day.toString());
  }
  return days;
}
