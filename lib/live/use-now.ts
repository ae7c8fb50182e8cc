import { useEffect, useState } from 'react';

const read = () =>
  Temporal.Now.zonedDateTimeISO().round({ smallestUnit: 'minute', roundingMode: 'floor' });

/** The user's own time, refreshed each minute, so that "due again" changes at midnight without a click. */
export function useNow(): Temporal.ZonedDateTime {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
