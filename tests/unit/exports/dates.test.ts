import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../lib/exports/column-answers';
import { DateColumn, type DateEvidence } from '../../../lib/exports/rules/date-column';
import { exportDayOfNames, windowOfNames } from '../../../lib/exports/rules/file-name';
import { inferYears } from '../../../lib/exports/rules/infer-years';

const TODAY = '2026-11-26';

const readColumn = (cells: readonly string[], evidence: Partial<DateEvidence> = {}) => {
  const column = new DateColumn('Date', { today: TODAY, answers: {}, ...evidence });
  for (const cell of cells) column.look(cell);
  column.decide();
  return {
    days: cells.map((cell) => {
      const read = column.read(cell);
      if (!read) return undefined;
      if ('refused' in read) return read.refused;
      return read.time ? `${read.day}T${read.time}` : read.day;
    }),
    questions: column
      .asked()
      .filter((question) => answerTo(question, evidence.answers ?? {}) === undefined),
    inferred: column.inferred(),
  };
};

describe('a column of dates', () => {
  it.each([
    ['2026-03-08', '2026-03-08'],
    ['2026-03-08T00:00:00', '2026-03-08T00:00'],
    ['2026-03-08T01:00:00', '2026-03-08T01:00'],
    ['2024-03-15 18:42 +0000', '2024-03-15T18:42Z'],
    ['2024-03-15 18:42 +0300', '2024-03-15T18:42+03:00'],
    ['2025/10/31', '2025-10-31'],
    ['2025/1/5', '2025-01-05'],
    ['20251031', '2025-10-31'],
    ['07/15/2026 01:13', '2026-07-15T01:13'],
    ['15.07.2026 1:13', '2026-07-15T01:13'],
    ['7/15/2026 1:13 PM', '2026-07-15T13:13'],
    ['7/15/2026 12:13 AM', '2026-07-15T00:13'],
    ['15.07.2026 01:13 ÖS', '2026-07-15T13:13'],
    ['Tue, Aug 26, 2025', '2025-08-26'],
    ['Jan 6, 2024', '2024-01-06'],
    ['Jan 06, 2024', '2024-01-06'],
    ['6 Oca 2024', '2024-01-06'],
    ['26 Ağu 2025 Sal', '2025-08-26'],
    ['26 Ağustos 2025', '2025-08-26'],
    ['26 AĞUSTOS 2025', '2025-08-26'],
    ['mar, 26 ago 2025', '2025-08-26'],
    ['8 de marzo de 2026', '2026-03-08'],
    ['8. März 2026', '2026-03-08'],
    ['February 28', '2026-02-28'],
    ['28 August', '2026-08-28'],
    ['8 de marzo', '2026-03-08'],
    ['6 Απριλίου', '2026-04-06'],
    ['3 Eylül', '2026-09-03'],
    ['3 EYLÜL', '2026-09-03'],
    ['29 February', '2024-02-29'],
    ['27 November', '2025-11-27'],
  ])('reads %j as %s', (text, day) => {
    expect(readColumn([text]).days).toEqual([day]);
  });

  it.each([
    ['2026-02-30', 'date-impossible'],
    ['31/31/2026', 'date-impossible'],
    ['99 August', 'date-impossible'],
    ['2026-11-27', 'date-in-future'],
    ['Nov 27, 2026', 'date-in-future'],
    ['soon', 'date-unreadable'],
    ['46000', 'date-unreadable'],
    ['Total', 'date-unreadable'],
    ['5 May 6', 'date-unreadable'],
    ['', undefined],
    ['--', undefined],
  ])('refuses %j: %s', (text, refused) => {
    expect(readColumn([text]).days).toEqual([refused]);
  });

  it('takes today for a day that has come', () => {
    expect(readColumn([TODAY]).days).toEqual([TODAY]);
  });
});

describe('day first or month first', () => {
  const open = ['03/05/2026', '05/05/2026'];

  it('asks where nothing says it, and reads what is the same both ways', () => {
    const { days, questions } = readColumn(open);
    expect(days).toEqual(['date-ambiguous', '2026-05-05']);
    expect(questions).toEqual([
      { code: 'dateOrder', column: 'Date', options: ['dmy', 'mdy'], examples: ['3/5/2026'] },
    ]);
  });

  it.each<[string, readonly string[], Partial<DateEvidence>, string, string]>([
    ['a number over 12', ['03/05/2026', '13/05/2026'], {}, 'dmy', 'values'],
    ['a number over 12', ['03/05/2026', '05/13/2026'], {}, 'mdy', 'values'],
    ['the answer', open, { answers: { dateOrder: 'dmy' } }, 'dmy', 'answer'],
    [
      'the window',
      ['03/05/2026'],
      { window: { from: '2026-03-01', to: '2026-03-31' } },
      'mdy',
      'window',
    ],
    ['the platform', open, { documented: 'mdy' }, 'mdy', 'format'],
    ['the future', ['12/11/2026'], {}, 'dmy', 'today'],
    ['days in a row', ['01/02/2026', '02/02/2026', '03/02/2026', '04/02/2026'], {}, 'dmy', 'steps'],
    ['days in a row', ['2/4/2026', '2/3/2026', '2/2/2026', '2/1/2026'], {}, 'mdy', 'steps'],
  ])('is told by %s', (_, cells, evidence, order, by) => {
    const { inferred, questions } = readColumn(cells, evidence);
    expect(inferred).toEqual([{ code: 'date-order', value: order, column: 'Date', by }]);
    expect(questions).toEqual([]);
  });

  it('is never told by the answer against a number over 12', () => {
    const { days } = readColumn(['05/13/2026', '03/05/2026'], { answers: { dateOrder: 'dmy' } });
    expect(days).toEqual(['2026-05-13', '2026-03-05']);
  });

  it('does not take the platform’s habit for a date that a spreadsheet has written', () => {
    const { days } = readColumn(['03.05.2026'], { documented: 'mdy' });
    expect(days).toEqual(['date-ambiguous']);
  });

  it('refuses a day ahead rather than turning it around, where the platform’s habit is known', () => {
    expect(readColumn(['12/11/2026'], { documented: 'mdy' }).days).toEqual(['date-in-future']);
  });

  it('undoes what a Turkish Excel makes of month-first dates', () => {
    const { days } = readColumn(['07/15/2026 01:13', '7.05.2026 22:40', '9.01.2026 08:00']);
    expect(days).toEqual(['2026-07-15T01:13', '2026-07-05T22:40', '2026-09-01T08:00']);
  });

  it('asks about the rest of a column that contradicts itself', () => {
    const { days, questions } = readColumn(['13/05/2026', '05/13/2026', '03/05/2026']);
    expect(days).toEqual(['2026-05-13', '2026-05-13', 'date-ambiguous']);
    expect(questions.map(({ code }) => code)).toEqual(['dateOrder']);
    const said = readColumn(['13/05/2026', '05/13/2026', '03/05/2026'], {
      answers: { dateOrder: 'mdy' },
    });
    expect(said.days).toEqual(['2026-05-13', '2026-05-13', '2026-03-05']);
  });
});

describe('months that mean two', () => {
  it('are asked about', () => {
    const open = readColumn(['3 listopad']);
    expect(open.days).toEqual(['date-ambiguous']);
    expect(open.questions.map(({ code }) => code)).toEqual(['monthLanguage']);
    expect(open.questions[0]?.options).toEqual(expect.arrayContaining(['hr']));
  });

  it('are settled by the language, by an answer, or by their neighbours', () => {
    expect(readColumn(['3 listopad'], { language: 'hr' }).days).toEqual(['2026-10-03']);
    expect(readColumn(['3 listopad'], { answers: { monthLanguage: 'pl' } }).days).toEqual([
      '2026-11-03',
    ]);
    expect(readColumn(['3 listopad', '3 kolovoz']).days).toEqual(['2026-10-03', '2026-08-03']);
  });
});

describe('years that are not written', () => {
  it('are confirmed, unless the user said the year', () => {
    const cells = ['30 December', '31 December', '1 January'];
    expect(readColumn(cells).inferred).toEqual([
      { code: 'year', value: '2025 2026', column: 'Date', by: 'today', confirm: true },
    ]);
    const answered = readColumn(cells, { answers: { year: 2025 } });
    expect(answered.days).toEqual(['2024-12-30', '2024-12-31', '2025-01-01']);
    expect(answered.inferred).toEqual([
      { code: 'year', value: '2024 2025', column: 'Date', by: 'answer' },
    ]);
  });

  it('reach back from the day of the export', () => {
    const { days, inferred } = readColumn(['28 February', '1 March'], { exported: '2025-02-28' });
    expect(days).toEqual(['2024-02-28', '2024-03-01']);
    expect(inferred[0]?.by).toBe('name');
  });

  it('are found for any run of days that ends before today, in either order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 800 }),
        fc.boolean(),
        (ago, length, newestFirst) => {
          const end = Date.parse(TODAY) - ago * 86_400_000;
          const days = Array.from({ length }, (_, index) =>
            new Date(end - (length - 1 - index) * 86_400_000).toISOString().slice(0, 10),
          );
          const written = newestFirst ? days.toReversed() : days;
          const yearless = written.map((day) => ({
            month: Number(day.slice(5, 7)),
            day: Number(day.slice(8)),
          }));
          // One day alone, or a day that the calendar has once in four years, says nothing of its order.
          const newest = days.at(-1)!;
          expect(inferYears(yearless, newest)).toEqual(written);
        },
      ),
    );
  });
});

describe('names of files', () => {
  it.each([
    ['Mar-01-2026_Mar-31-2026_123456789.csv', { from: '2026-03-01', to: '2026-03-31' }],
    [
      'account_analytics_content_2026-07-01_2026-07-31.csv',
      { from: '2026-07-01', to: '2026-07-31' },
    ],
    ['AggregateAnalytics_Ada_2026-01-01_2026-03-31.xlsx', { from: '2026-01-01', to: '2026-03-31' }],
    ['report 2026-03-31_2026-03-01.csv', undefined],
    ['report_2026-13-01_2026-14-01.csv', undefined],
    ['report.csv', undefined],
  ])('%s', (name, window) => {
    expect(windowOfNames([name])).toEqual(window);
  });

  it('give the moment of the export', () => {
    expect(exportDayOfNames(['acme_followers_1764115200000.xls'], TODAY)).toBe('2025-11-26');
    expect(exportDayOfNames(['Overview_1700000000_1764115200_acme.zip'], TODAY)).toBe('2025-11-26');
    expect(exportDayOfNames(['991122334455667.csv', '9999999999.csv'], TODAY)).toBeUndefined();
  });
});
