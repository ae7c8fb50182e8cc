import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks } from '../../../lib/domain/calendar';
import { netChanges } from '../../../lib/measure/net-changes';

const at = (week: string, count: number) => ({ week, count });

describe('netChanges', () => {
  it('is what each week added or took away, oldest first', () => {
    const counts = [at('2026-W31', 110), at('2026-W30', 100), at('2026-W32', 104)];
    expect(netChanges(counts, '2026-W33')).toEqual([
      { week: '2026-W31', change: 10 },
      { week: '2026-W32', change: -6 },
    ]);
  });

  it('leaves a gap where a week is missing, and not a zero or a change of two weeks', () => {
    const counts = [at('2026-W30', 100), at('2026-W32', 120), at('2026-W33', 125)];
    expect(netChanges(counts, '2026-W40')).toEqual([{ week: '2026-W33', change: 5 }]);
  });

  it('leaves out the week that is not over', () => {
    const counts = [at('2026-W30', 100), at('2026-W31', 110), at('2026-W32', 111)];
    expect(netChanges(counts, '2026-W32')).toEqual([{ week: '2026-W31', change: 10 }]);
  });

  it('keeps a week in which nothing changed', () => {
    const counts = [at('2026-W30', 100), at('2026-W31', 100)];
    expect(netChanges(counts, '2026-W32')).toEqual([{ week: '2026-W31', change: 0 }]);
  });

  it('goes over New Year, also of a year with 53 weeks', () => {
    const counts = [at('2026-W52', 1), at('2026-W53', 3), at('2027-W01', 6)];
    expect(netChanges(counts, '2027-W02')).toEqual([
      { week: '2026-W53', change: 2 },
      { week: '2027-W01', change: 3 },
    ]);
  });

  it('has nothing of nothing and of one week, and takes the later of two counts of a week', () => {
    expect(netChanges([], '2026-W30')).toEqual([]);
    expect(netChanges([at('2026-W20', 4)], '2026-W30')).toEqual([]);
    const counts = [at('2026-W20', 4), at('2026-W21', 5), at('2026-W21', 9)];
    expect(netChanges(counts, '2026-W30')).toEqual([{ week: '2026-W21', change: 5 }]);
  });

  it('adds up, without gaps, to the last count minus the first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 }), (totals) => {
        const counts = totals.map((count, index) => at(addWeeks('2026-W01', index), count));
        const changes = netChanges(counts, addWeeks('2026-W01', totals.length));
        expect(changes).toHaveLength(totals.length - 1);
        const sum = changes.reduce((total, { change }) => total + change, 0);
        expect(sum).toBe(totals.at(-1)! - totals[0]!);
      }),
      { numRuns: 30 },
    );
  });
});
