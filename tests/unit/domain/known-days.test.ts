import { describe, expect, it } from 'vitest';
import { knownDaysNear } from '../../../lib/domain/known-days';

describe('known days', () => {
  it('are those of the months around a day, oldest first', () => {
    const days = knownDaysNear('2026-11-26');
    expect(days.map(({ id }) => id)).toEqual([
      'mothers-day',
      'sacrifice-feast',
      'republic-day',
      'black-friday',
      'christmas',
      'new-year',
      'ramadan-feast',
      'children-day',
      'mothers-day',
      'sacrifice-feast',
    ]);
    const written = days.map(({ day }) => day);
    expect(written).toEqual(written.toSorted());
  });

  it.each(['2025-06-01', '2026-06-01', '2027-06-01', '2028-06-01'])(
    'end no sooner than they begin, and hold both feasts around %s',
    (day) => {
      const days = knownDaysNear(day);
      for (const { day: first, to = first } of days) expect(to >= first).toBe(true);
      const lengths = days.flatMap(({ id, day: first, to }) =>
        /feast/.test(id) && to
          ? [Temporal.PlainDate.from(first).until(to, { largestUnit: 'day' }).days + 1]
          : [],
      );
      // Three days of the one, four of the other.
      expect(lengths.toSorted((a, b) => a - b)).toEqual([3, 4]);
    },
  );

  it('are none in years that nobody looked up', () => {
    expect(knownDaysNear('2035-01-01')).toEqual([]);
  });
});
