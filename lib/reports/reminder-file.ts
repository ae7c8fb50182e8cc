import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  ICalWeekday,
} from 'ical-generator';

export interface Reminder {
  /** The same for the same kind of reminder, so that a later file replaces an earlier one. */
  uid: string;
  summary: string;
  description: string;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  time: Temporal.PlainTime;
}

const MINUTES = 15;
const WEEKDAYS = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
] as const;

/**
 * A calendar file (RFC 5545) with one event that comes back every week, first at the next such time after `now`. The
 * time is a local one without a zone, so that nine o'clock stays nine o'clock wherever its user is.
 */
export function reminderFile(reminder: Reminder, now: Temporal.ZonedDateTime): string {
  const { uid, weekday, time } = reminder;
  const summary = clean(reminder.summary);
  const start = nextTime(weekday, time, now.toPlainDateTime());
  const calendar = ical({
    prodId: { company: 'Stagecoach', product: 'Reminder' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    // Calendars keep the event with the higher number, so it grows with each minute.
    sequence: Math.floor(now.epochMilliseconds / 60_000),
    stamp: new Date(now.epochMilliseconds),
    start,
    end: start.add({ minutes: MINUTES }),
    floating: true,
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: WEEKDAYS[weekday - 1] ?? ICalWeekday.MO,
    },
    summary,
    description: clean(reminder.description),
    // It reminds and takes no time away from meetings.
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, trigger: 0 }],
  });
  return `${calendar.toString()}\r\n`;
}

function nextTime(
  weekday: number,
  time: Temporal.PlainTime,
  now: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  const ahead = (weekday - now.dayOfWeek + 7) % 7;
  const next = now.toPlainDate().add({ days: ahead }).toPlainDateTime(time);
  return Temporal.PlainDateTime.compare(next, now) > 0 ? next : next.add({ weeks: 1 });
}

/** A brand's name may hold anything; a calendar file holds no control characters. */
const clean = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');
