import { describe, expect, it } from 'vitest';
import { correctionId, isFromNobody, otherHalf } from '../../../../lib/domain/correction-pair';
import { countedRows } from '../../../../lib/measure/time/counted-rows';
import { sumBy, totalOf } from '../../../../lib/measure/time/sum-time';
import { piecesOfEntry, piecesOfVisits } from '../../../../lib/domain/time-piece';
import { anEntry, aVisitDay } from './pieces';

const stageOf = () => 3 as const;

describe('a day of visits', () => {
  it('is parted by stage, and what says none goes by the record', () => {
    const pieces = piecesOfVisits(
      aVisitDay({ activeSeconds: 600, byStage: [0, 200, 300] }),
      stageOf,
    );
    expect(
      pieces.map(({ stage, seconds, work, source }) => [stage, seconds, work, source]),
    ).toEqual([
      [2, 200, 'create', 'pages'],
      [3, 300, 'create', 'pages'],
      [3, 100, 'create', 'pages'],
    ]);
    expect(totalOf(pieces)).toBe(600);
  });

  it('has no stage where it belongs to no brand', () => {
    const [piece] = piecesOfVisits(aVisitDay({ brandId: '' }), stageOf);
    expect(piece).not.toHaveProperty('stage');
  });

  it('without a second is nothing', () => {
    expect(piecesOfVisits(aVisitDay({ activeSeconds: 0 }), stageOf)).toEqual([]);
  });
});

describe('an entry', () => {
  it('counts nowhere while it is put aside', () => {
    expect(piecesOfEntry(anEntry({ removedAt: '2026-11-25T10:00:00.000Z' }))).toEqual([]);
    expect(totalOf(piecesOfEntry(anEntry()))).toBe(3600);
  });

  it('that was taken from nobody is missing there', () => {
    const id = correctionId('x', 'fromNobody');
    const pieces = piecesOfEntry(anEntry({ id, source: 'correction', network: 'x' }));
    expect(pieces.map(({ brandId, seconds, stage }) => [brandId, seconds, stage])).toEqual([
      ['a', 3600, 2],
      ['', -3600, undefined],
    ]);
  });
});

it('knows a correction’s other half by its id', () => {
  expect(otherHalf(correctionId('x', 'less'))).toBe(correctionId('x', 'more'));
  expect(otherHalf(correctionId('x', 'more'))).toBe(correctionId('x', 'less'));
  expect(otherHalf(correctionId('x', 'fromNobody'))).toBeUndefined();
  expect(otherHalf('x')).toBeUndefined();
  expect(isFromNobody({ id: correctionId('x', 'fromNobody'), source: 'typed' })).toBe(false);
});

it('sums by a property, longest first, and leaves out what comes to nothing', () => {
  const pieces = [
    ...piecesOfEntry(anEntry({ network: 'x', seconds: 100 })),
    ...piecesOfEntry(anEntry({ seconds: 300 })),
    ...piecesOfEntry(anEntry({ network: 'reddit', seconds: 50 })),
    ...piecesOfEntry(anEntry({ network: 'reddit', seconds: -50, source: 'correction' })),
  ];
  expect(sumBy(pieces, 'network')).toEqual([
    { key: undefined, seconds: 300 },
    { key: 'x', seconds: 100 },
  ]);
});

it('lists what was counted with its corrections, and nothing that was written', () => {
  const pieces = [
    ...piecesOfVisits(aVisitDay(), stageOf),
    ...piecesOfVisits(aVisitDay({ kind: 'feed', activeSeconds: 900 }), stageOf),
    ...piecesOfVisits(aVisitDay({ day: '2026-11-25', activeSeconds: 120 }), stageOf),
    ...piecesOfVisits(aVisitDay({ network: 'x', activeSeconds: 20 }), stageOf),
    ...piecesOfEntry(anEntry({ network: 'instagram', work: 'create' })),
    ...piecesOfEntry(
      anEntry({ network: 'instagram', work: 'create', source: 'correction', seconds: -240 }),
    ),
  ];
  expect(countedRows(pieces).map(({ day, work, seconds }) => [day, work, seconds])).toEqual([
    ['2026-11-25', 'create', 120],
    ['2026-11-24', 'look', 900],
    ['2026-11-24', 'create', 360],
  ]);
});
