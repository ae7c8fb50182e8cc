import { expect, it } from 'vitest';
import type { Slot } from '../../../lib/domain/slot';
import { nameOfPost } from '../../../lib/importing/posts-to-count';
import { cameBy, recordedAt } from '../../../lib/live/came-by';

const [planned, marked] = ['2026-11-02T08:00:00.000Z', '2026-11-11T08:00:00.000Z'];
const file = nameOfPost('x', '1');

it.each<[string, Partial<Slot>, Slot['origin'], string | undefined]>([
  ['marked by the user', { markedAt: marked }, 'planned', marked],
  [
    'marked by the user, and in a file as well',
    { markedAt: marked, seen: file },
    'planned',
    marked,
  ],
  ['found in a file', { seen: file }, 'imported', undefined],
  ['seen going out', { seen: '1' }, 'seen', undefined],
])('a planned post that was %s says so', (_, part, way, at) => {
  const slot = { origin: 'planned', addedAt: planned, ...part } as Slot;
  expect([cameBy(slot), recordedAt(slot)]).toEqual([way, at]);
});

it('a post that nobody planned came as it was recorded', () => {
  const slot = { origin: 'imported', addedAt: planned, seen: file } as Slot;
  expect([cameBy(slot), recordedAt(slot)]).toEqual(['imported', planned]);
});
