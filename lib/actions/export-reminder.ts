import { done, type Outcome, refused } from '../domain/problem';
import { guarded } from './guarded';
import { refuseInCall } from './refuse-in-call';

export const REMINDERS = ['numbers', 'plan', 'both'] as const;
export type ReminderKind = (typeof REMINDERS)[number];

export interface NewReminder {
  what: ReminderKind;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  /** `HH:MM` as a time field gives it; empty where nothing was chosen. */
  time: string;
  /** The event's own words, in the language that is spoken now. */
  summary: string;
  description: string;
}

export interface ReminderFile {
  fileName: string;
  text: string;
}

/** Writes a weekly reminder as a calendar file. Nothing is stored and nothing is sent: the calendar reminds. */
export const exportReminder = (
  brandId: string,
  { what, weekday, time, summary, description }: NewReminder,
): Promise<Outcome<ReminderFile>> =>
  guarded(async () => {
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    if (!/^\d\d:\d\d/.test(time)) return refused('field-missing');
    // The calendar library is loaded only where a file is written.
    const { reminderFile } = await import('../reports/reminder-file');
    const text = reminderFile(
      {
        uid: `stagecoach-${brandId}-${what}`,
        summary,
        description,
        weekday,
        time: Temporal.PlainTime.from(time),
      },
      Temporal.Now.zonedDateTimeISO(),
    );
    return done({ fileName: `stagecoach-reminder-${what}.ics`, text });
  });
