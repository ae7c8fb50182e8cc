/** Every day from one to another, both included. */
export function daysBetween(first: string, last: string): readonly string[] {
  const start = Temporal.PlainDate.from(first);
  const { days } = start.until(last, { largestUnit: 'days' });
  return Array.from({ length: days + 1 }, (_, at) => start.add({ days: at }).toString());
}
