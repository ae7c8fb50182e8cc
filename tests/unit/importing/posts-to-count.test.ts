import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekOf } from '../../../lib/domain/calendar';
import type { Slot } from '../../../lib/domain/slot';
import { type PostOut, postsOut, postsToCount } from '../../../lib/importing/posts-to-count';

const weekOfDay = (day: string) => weekOf(Temporal.PlainDate.from(day));
const slot = (part: Partial<Slot>): Slot => ({
  id: crypto.randomUUID(),
  brandId: 'b',
  week: weekOfDay(part.doneOn ?? '2026-11-18'),
  network: 'x',
  origin: 'seen',
  addedAt: '2026-11-01T09:00:00.000Z',
  ...part,
});
const post = (day: string, name = `file:x:${day}`): PostOut => ({ network: 'x', day, name });
const found = (slots: readonly Slot[], posts: readonly PostOut[]) => {
  const { fill, add } = postsToCount(slots, posts, weekOfDay);
  return { fill: fill.map(({ id, doneOn, seen }) => ({ id, doneOn, seen })), add };
};
const NOTHING = { fill: [], add: [] };

describe('a post of a file', () => {
  it.each<[string, Partial<Slot>]>([
    ['went out on that day', { doneOn: '2026-11-18' }],
    ['went out on the day before, in another time zone', { doneOn: '2026-11-17' }],
    ['was added to the week as one from elsewhere', { doneOn: '2026-11-20', origin: 'elsewhere' }],
    ['has its name', { doneOn: '2026-11-20', seen: 'file:x:2026-11-18' }],
  ])('is there already where a slot %s', (_what, part) => {
    expect(found([slot(part)], [post('2026-11-18')])).toEqual(NOTHING);
  });

  it.each<[string, Partial<Slot>]>([
    ['of another network', { doneOn: '2026-11-18', network: 'instagram' }],
    ['of another day', { doneOn: '2026-11-20' }],
    ['of another file’s post', { doneOn: '2026-11-18', seen: 'file:x:other' }],
  ])('is added beside a slot %s', (_what, part) => {
    expect(found([slot(part)], [post('2026-11-18')])).toEqual({
      fill: [],
      add: [post('2026-11-18')],
    });
  });

  it('takes the place of the first one planned for its week, and of none in an experiment', () => {
    const arm = { experimentId: 'e', arm: 'a', place: 0 } as const;
    const tried = slot({ origin: 'planned', arm, addedAt: '2026-11-01T07:00:00.000Z' });
    const first = slot({ origin: 'planned', addedAt: '2026-11-01T08:00:00.000Z' });
    const second = slot({ origin: 'planned' });
    const later = slot({ origin: 'planned', week: weekOfDay('2026-11-25') });
    expect(found([second, later, tried, first], [post('2026-11-18')])).toEqual({
      fill: [{ id: first.id, doneOn: '2026-11-18', seen: 'file:x:2026-11-18' }],
      add: [],
    });
    expect(found([tried], [post('2026-11-18')]).add).toHaveLength(1);
  });

  it('is counted once: the plan has as many as the file or more, and a second look finds nothing', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-09-${`${at}`.padStart(2, '0')}`);
    const posts = fc
      .uniqueArray(fc.tuple(day, fc.nat(99)), { selector: ([, id]) => id, maxLength: 12 })
      .map((list) => list.map(([on, id]) => post(on, `file:x:${id}`)));
    const slots = fc.array(
      fc.record({ on: fc.option(day), origin: fc.constantFrom('seen', 'elsewhere', 'planned') }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(slots, posts, (there, out) => {
        const before = there.map(({ on, origin }) =>
          slot({
            origin,
            ...(on !== null && { doneOn: on, week: weekOfDay(on) }),
          }),
        );
        const { fill, add } = postsToCount(before, out, weekOfDay);
        const filled = new Map(fill.map((one) => [one.id, one]));
        const after = [
          ...before.map((one) => filled.get(one.id) ?? one),
          ...add.map(({ day: on, name }) => slot({ doneOn: on, origin: 'imported', seen: name })),
        ];
        const isOut = after.filter(({ doneOn }) => doneOn !== undefined);
        expect(isOut.length).toBeGreaterThanOrEqual(out.length);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        expect(postsToCount(after, out, weekOfDay)).toEqual(NOTHING);
      }),
    );
  });
});

describe('the posts of a file that may count', () => {
  it('are each one once, of the time that is judged, newest first', () => {
    const window = { since: '2026-01-01', until: '2026-11-26' };
    const rows = [
      { post: '1', day: '2026-03-01' },
      { post: '2', day: '2026-11-20', kind: 'image' },
      { post: '2', day: '2026-11-20', kind: 'image' },
      { post: '3', day: '2026-11-27' },
      { post: '4', day: '' },
      { post: '5', day: '2025-12-31' },
    ];
    expect(postsOut(rows, 'x', window).map(({ name }) => name)).toEqual(['file:x:2', 'file:x:1']);
  });
});
