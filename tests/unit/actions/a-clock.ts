import { afterEach, vi } from 'vitest';

/** Sets what time it is, as an ISO instant or a local time; the clock itself goes on being the real one's. */
export function setNow(at: string): void {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.parse(at));
}

/** Ends every test of this file with the real clock. */
export const endsWithRealClock = () =>
  afterEach(() => {
    vi.useRealTimers();
  });

/** Works in another time zone. */
export function workIn(timeZone: string): void {
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(timeZone);
}
