import type { Annotation } from '@/lib/domain/annotation';
import { mondayOf, type Week } from '@/lib/domain/calendar';

/** A note as charts show it. */
export type ChartNote = Pick<Annotation, 'id' | 'day' | 'to' | 'kind' | 'text'>;

const notesBetween = (notes: readonly ChartNote[], first: string, last: string): string =>
  notes
    .filter(({ day, to = day }) => day <= last && to >= first)
    .map(({ text }) => text)
    .join('; ');

/** What was noted for a week, for its line in a table; nothing where there is nothing. */
export function notesIn(notes: readonly ChartNote[], week: Week): string {
  const monday = mondayOf(week);
  return notesBetween(notes, monday.toString(), monday.add({ days: 6 }).toString());
}

/** The same for a day. */
export const notesOn = (notes: readonly ChartNote[], day: string): string =>
  notesBetween(notes, day, day);
