import type { TFunction } from 'i18next';
import type { MetricView } from '@/lib/live/chart-models';
import type { Column, TableData } from '../frame/table-data';
import type { ValueWords } from '../frame/use-value-words';
import type { Words } from '../frame/use-words';
import { type ChartNote, notesIn, notesOn } from './chart-note';
import { daysBetween } from './days-between';
import { weeksBetween } from './weeks-between';

export interface MetricTableWords {
  t: TFunction<'charts'>;
  words: Words;
  values: ValueWords;
}

export interface MetricInTable {
  name: string;
  /** What was counted before, where that is shown. */
  before: string | undefined;
  view: MetricView;
  notes: readonly ChartNote[];
}

/** A metric's weeks or days as a table, newest first. One that is not known stands there empty. */
export function metricTable(
  { name, before, view, notes }: MetricInTable,
  { t, words, values }: MetricTableWords,
): TableData {
  const value = (number: number) => ({ shown: values.say(number), raw: number });
  /** Under which name a row is counted, in a column that is there only where there are two. */
  const counted = (one: { isBefore?: true } | undefined) =>
    before === undefined ? [] : [one && (one.isBefore ? before : name)];
  const columns = (...of: Column[]): Column[] => [
    ...of,
    ...(before === undefined ? [] : [{ name: t('columns.countedAs') }]),
    { name: t('columns.notes') },
  ];
  const number = { name: before === undefined ? name : t('columns.number'), isNumber: true };
  if (view.by === 'day') {
    const byDay = new Map(view.days.map((one) => [one.day, one]));
    const [first, last] = [view.days[0], view.days.at(-1)];
    const days = first && last ? daysBetween(first.day, last.day) : [];
    return {
      columns: columns({ name: t('columns.day') }, number),
      rows: days.toReversed().map((day) => {
        const one = byDay.get(day);
        return [
          { shown: words.day(day), raw: day },
          one && value(one.value),
          ...counted(one),
          notesOn(notes, day),
        ];
      }),
    };
  }
  const byWeek = new Map(view.weeks.map((one) => [one.week, one]));
  const [first, last] = [view.weeks[0], view.weeks.at(-1)];
  const weeks = first && last ? weeksBetween(first.week, last.week) : [];
  return {
    columns: columns({ name: t('columns.week') }, number, {
      name: t('columns.knownDays'),
      isNumber: true,
    }),
    rows: weeks.toReversed().map((week) => {
      const one = byWeek.get(week);
      return [
        { shown: words.week(week), raw: week },
        one && value(one.value),
        one?.known ?? 0,
        ...counted(one),
        notesIn(notes, week),
      ];
    }),
  };
}
