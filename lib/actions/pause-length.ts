export const PAUSE_LENGTHS = ['hour', 'tomorrow', 'resume'] as const;
export type PauseLength = (typeof PAUSE_LENGTHS)[number];

/** When a pause that begins now is over: an instant, or `'resume'` for whenever the user says so. */
export function endOfPause(length: PauseLength): string {
  if (length === 'resume') return 'resume';
  const now = Temporal.Now.zonedDateTimeISO();
  const end = length === 'hour' ? now.add({ hours: 1 }) : now.add({ days: 1 }).startOfDay();
  return end.toInstant().toString({ smallestUnit: 'millisecond' });
}
