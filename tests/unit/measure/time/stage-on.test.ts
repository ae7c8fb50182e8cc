import { expect, it } from 'vitest';
import { stageOn } from '../../../../lib/measure/time/stage-on';

const moves = [
  { at: '2026-05-10T08:00:00.000Z', from: 2, to: 3 },
  // Half past one in Istanbul, and still the day before in New York.
  { at: '2026-02-10T22:30:00.000Z', from: 1, to: 2 },
] as const;

it.each([
  ['2026-01-01', 'Europe/Istanbul', 1],
  ['2026-02-10', 'Europe/Istanbul', 1],
  ['2026-02-11', 'Europe/Istanbul', 2],
  ['2026-02-10', 'America/New_York', 2],
  ['2026-05-09', 'Europe/Istanbul', 2],
  ['2026-05-10', 'Europe/Istanbul', 3],
  ['2027-01-01', 'Europe/Istanbul', 3],
])('on %s in %s the brand was in stage %i', (day, zone, stage) => {
  expect(stageOn({ stage: 3 }, moves, day, zone)).toBe(stage);
});

it('is the present stage where the brand never moved', () => {
  expect(stageOn({ stage: 2 }, [], '2020-01-01', 'Europe/Berlin')).toBe(2);
});
