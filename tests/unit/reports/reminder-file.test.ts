import { describe, expect, it } from 'vitest';
import { type Reminder, reminderFile } from '../../../lib/reports/reminder-file';

/** A Tuesday. */
const NOW = Temporal.ZonedDateTime.from('2026-11-24T15:05[Europe/Istanbul]');

const reminder: Reminder = {
  uid: 'stagecoach-brand-1-plan',
  summary: 'Acme: plan next week',
  description: 'Open Stagecoach.',
  weekday: 5,
  time: Temporal.PlainTime.from('09:30'),
};
const write = (more: Partial<Reminder> = {}, now = NOW) =>
  reminderFile({ ...reminder, ...more }, now);

/** The lines as a calendar reads them: those that were folded are whole again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const lineOf = (file: string, name: string) =>
  linesOf(file).find((line) => line.startsWith(`${name}:`));

describe('the reminder file', () => {
  it('is one weekly event in local time without a zone, with an alarm at its start', () => {
    const lines = linesOf(write());
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('VERSION:2.0');
    expect(lines).toContain('PRODID:-//Stagecoach//Reminder//EN');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('UID:stagecoach-brand-1-plan');
    expect(lines).toContain('DTSTAMP:20261124T120500Z');
    expect(lines).toContain('DTSTART:20261127T093000');
    expect(lines).toContain('DTEND:20261127T094500');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=FR');
    expect(lines).toContain('TRIGGER:PT0S');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it.each([
    { weekday: 2, time: '15:06', start: '20261124T150600', byDay: 'TU' },
    { weekday: 2, time: '15:05', start: '20261201T150500', byDay: 'TU' },
    { weekday: 1, time: '00:00', start: '20261130T000000', byDay: 'MO' },
    { weekday: 7, time: '23:59', start: '20261129T235900', byDay: 'SU' },
  ])('begins at the next $time of weekday $weekday', ({ weekday, time, start, byDay }) => {
    const file = write({ weekday, time: Temporal.PlainTime.from(time) });
    expect(lineOf(file, 'DTSTART')).toBe(`DTSTART:${start}`);
    expect(lineOf(file, 'RRULE')).toBe(`RRULE:FREQ=WEEKLY;BYDAY=${byDay}`);
  });

  it('begins in the next year where that is the next time', () => {
    const now = Temporal.ZonedDateTime.from('2026-12-31T20:00[Europe/Istanbul]');
    expect(lineOf(write({ weekday: 4 }, now), 'DTSTART')).toBe('DTSTART:20270107T093000');
  });

  it('replaces an earlier file: the same id with a higher number', () => {
    const later = write({}, NOW.add({ minutes: 1 }));
    expect(lineOf(later, 'UID')).toBe(lineOf(write(), 'UID'));
    const number = (file: string) => Number(lineOf(file, 'SEQUENCE')?.split(':')[1]);
    expect(number(later)).toBe(number(write()) + 1);
  });

  it('escapes what a name may hold, so that no name writes lines of its own', () => {
    const file = write({ summary: 'A, B; C \\ D\r\nEND:VEVENT\u0000: plan' });
    expect(lineOf(file, 'SUMMARY')).toBe('SUMMARY:A\\, B\\; C \\\\ D END:VEVENT : plan');
    expect(linesOf(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('folds lines at 75 octets and never inside a character', () => {
    const summary = 'Ağaç kahvesi 👩‍🌾 '.repeat(20).trim();
    const file = write({ summary });
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
    expect(lineOf(file, 'SUMMARY')).toBe(`SUMMARY:${summary}`);
    expect(file).not.toMatch(/[^\r]\n/);
  });
});
