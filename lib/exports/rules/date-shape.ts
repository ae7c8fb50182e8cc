import { calendarDay } from './calendar-day';
import { monthsNamed } from './month-names';

/** One written date, before the column it stands in has settled what it leaves open. */
export type DateShape =
  | { is: 'day'; day: string; time?: string }
  /** Two numbers of which one is the day and one the month. */
  | { is: 'numeric'; first: number; second: number; year: number; mark: string; time?: string }
  | { is: 'word'; word: string; day: number; year?: number; time?: string }
  | { is: 'impossible' }
  | { is: 'unreadable' };

const ISO =
  /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;
const NUMERIC =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?[T ]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([AaPpÖö][MmÖöSs])?)?$/;
const LOOSE_ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;

const CLOCK = /\b(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]m)?\b/i;

function clock(
  hour: string | undefined,
  minute: string | undefined,
  half = '',
): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  // "ÖÖ" and "ÖS" are the Turkish halves of the day.
  const isAfternoon = /^(?:p|ös)/i.test(half);
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

const zone = (text: string | undefined): string => {
  if (text === undefined) return '';
  return /^(?:Z|UTC|[+-]00:?00)$/.test(text) ? 'Z' : text.replace(/^(...)(\d\d)$/, '$1:$2');
};

const withTime = (time: string | undefined): { time?: string } => (time ? { time } : {});

function isoShape(match: RegExpExecArray): DateShape {
  const [, year, , month, day, hour, minute, offset] = match;
  const found = calendarDay(Number(year), Number(month), Number(day));
  if (!found) return { is: 'impossible' };
  const time = clock(hour, minute);
  return { is: 'day', day: found, ...withTime(time && `${time}${zone(offset)}`) };
}

/** "Tue, Aug 26, 2025", "8 de marzo", "3 Eylül 2025 Çar": a month's name, one day number, and a year or none. */
function wordShape(text: string): DateShape {
  const [, hour, minute, half] = CLOCK.exec(text) ?? [];
  const time = clock(hour, minute, half);
  // "mar, 26 ago": a Spanish Tuesday has March's name, but no month is parted from its day by a comma.
  const rest = text.replace(CLOCK, ' ').replace(/^\p{L}+\.?,\s*(?=.*\p{L}{3})/u, '');
  const numbers = rest.match(/\d+/g) ?? [];
  const words = (rest.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter(
    (word) => monthsNamed(word).size > 0,
  );
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const [word, second] = words;
  if (!word || second || years.length > 1 || days.length !== 1 || numbers.length > 2) {
    return { is: 'unreadable' };
  }
  const day = Number(days[0]);
  if (day < 1 || day > 31) return { is: 'impossible' };
  const year = years[0] === undefined ? {} : { year: Number(years[0]) };
  return { is: 'word', word, day, ...year, ...withTime(time) };
}

/** Looks at one cell in a column of dates. */
export function dateShape(text: string): DateShape {
  const tidy = /\s\s|[^\S ]|^ | $/.test(text) ? text.trim().replaceAll(/\s+/g, ' ') : text;
  const iso = /^\d{4}/.test(tidy) ? (ISO.exec(tidy) ?? LOOSE_ISO.exec(tidy)) : undefined;
  if (iso) return isoShape(iso);
  const numeric = NUMERIC.exec(tidy);
  if (!numeric) return tidy.length > 60 ? { is: 'unreadable' } : wordShape(tidy);
  const [, first, mark = '', second, year, hour, minute, half] = numeric;
  const time = clock(hour, minute, half);
  return {
    is: 'numeric',
    first: Number(first),
    second: Number(second),
    year: Number(year),
    mark,
    ...withTime(time),
  };
}
