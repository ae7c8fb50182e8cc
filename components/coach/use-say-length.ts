import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Says a length in seconds to the minute: "3 hr, 25 min", "-30 min", "<1 min" for what would round to none. */
export function useSayLength(): (seconds: number) => string {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const long = new Intl.DurationFormat(language, { style: 'short' });
    const short = new Intl.DurationFormat(language, { style: 'short', minutesDisplay: 'always' });
    return (seconds) => {
      if (seconds > 0 && seconds < 30) return `<${short.format({ minutes: 1 })}`;
      // `Math.round` leaves a negative zero, which would be written with its sign.
      const minutes = Math.round(seconds / 60) || 0;
      const length = { hours: Math.trunc(minutes / 60) || 0, minutes: minutes % 60 || 0 };
      return length.hours === 0 ? short.format(length) : long.format(length);
    };
  }, [language]);
}
