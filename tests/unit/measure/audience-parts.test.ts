import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Import, Series } from '../../../lib/domain/imported';
import { audienceTables } from '../../../lib/measure/audience-parts';

const DAY = '2026-11-20';
const file = (id: string, asOf = DAY) => ({ id, asOf, at: `${asOf}T09:00:00.000Z` }) as Import;
const part = (
  entity: string,
  value: number,
  more: Partial<Pick<Series, 'metric' | 'importId' | 'days' | 'values' | 'from'>> = {},
): Series => ({
  brandId: 'b',
  accountId: 'a',
  metric: 'audience-share',
  importId: 'new',
  days: [DAY],
  values: [value],
  entity,
  ...more,
});
const FILES = [file('old', '2026-10-01'), file('new')];
const nobody = () => undefined;

describe('the parts of an audience', () => {
  it('are sorted, of their day, and leave a rest where shares do not make a whole', () => {
    const rows = [part('country:DE', 0.1), part('country:TR', 0.6)];
    expect(audienceTables(rows, FILES, nobody)).toEqual([
      {
        kind: 'country',
        metric: 'audience-share',
        day: DAY,
        importId: 'new',
        parts: [
          { name: 'TR', value: 0.6 },
          { name: 'DE', value: 0.1 },
        ],
        whole: { is: 'share', total: 1, rest: expect.closeTo(0.3) },
      },
    ]);
  });

  it.each([
    ['rounded to a whole', [0.333, 0.333, 0.333]],
    ['rounded beyond it', [0.5, 0.51]],
  ])('leave none where they are %s', (_case, shares) => {
    const rows = shares.map((value, at) => part(`gender:${at}`, value));
    expect(audienceTables(rows, FILES, nobody)[0]?.whole).toEqual({ is: 'share', total: 1 });
  });

  it('are those of the newest file alone: two files are two days', () => {
    const rows = [
      part('city:Ankara', 0.4, { importId: 'old', days: ['2026-10-01'] }),
      part('city:Berlin', 0.3, { importId: 'old', days: ['2026-10-01'] }),
      part('city:Ankara', 0.5),
    ];
    const [table] = audienceTables(rows, FILES, nobody);
    expect(table).toMatchObject({ importId: 'new', parts: [{ name: 'Ankara', value: 0.5 }] });
  });

  it('are out of the followers that the same file counts, else out of their own sum', () => {
    const rows = [
      part('location:A', 60, { metric: 'followers' }),
      part('location:B', 15, { metric: 'followers' }),
    ];
    const whole = (followers: number | undefined) =>
      audienceTables(rows, FILES, () => followers)[0]?.whole;
    expect(whole(100)).toEqual({ is: 'followers', total: 100, rest: 25 });
    expect(whole(undefined)).toEqual({ is: 'listed', total: 75 });
    // More than there are: somebody stands in two places.
    expect(whole(70)).toEqual({ is: 'listed', total: 75 });
  });

  it('of views are summed over the days of the file, and say which', () => {
    const views = { metric: 'views', days: ['2026-11-01', DAY], values: [4, 6] };
    const whole = { metric: 'views', from: ['2026-10-24'] };
    expect(audienceTables([part('geography:TR', 0, views)], FILES, nobody)[0]).toMatchObject({
      from: '2026-11-01',
      day: DAY,
      parts: [{ name: 'TR', value: 10 }],
      whole: { is: 'listed', total: 10 },
    });
    expect(audienceTables([part('geography:TR', 9, whole)], FILES, nobody)[0]).toMatchObject({
      from: '2026-10-24',
      parts: [{ value: 9 }],
    });
  });

  it('of visits are told by one number of a file, and never by people who may come twice', () => {
    const of = (metric: string, entity: string, value: number) => part(entity, value, { metric });
    const channel = 'session-primary-channel-group:Direct';
    const page = 'page-path-and-screen-class:/';
    const tables = audienceTables(
      [
        of('users', channel, 7),
        of('sessions', channel, 9),
        of('key-events', channel, 1),
        of('users', page, 7),
        of('page-views', page, 12),
        of('events', page, 30),
        of('users', 'country:TR', 7),
      ],
      FILES,
      nobody,
    );
    expect(tables.map(({ kind, metric }) => `${kind} ${metric}`)).toEqual([
      'session-primary-channel-group sessions',
      'page-path-and-screen-class page-views',
    ]);
  });

  it('are no posts, hours or profiles', () => {
    const rows = ['post:1', 'hour:12', 'profile:1/surface:maps', 'promotion:paid', 'account'];
    const views = rows.map((entity) => part(entity, 1, { metric: 'views' }));
    expect(audienceTables(views, FILES, nobody)).toEqual([]);
  });

  it('that a file tells by an id keep their readable name beside it', () => {
    const rows = [
      { ...part('cities:0x1', 6, { metric: 'views' }), name: 'Springfield' },
      { ...part('cities:0x2', 4, { metric: 'views' }), name: 'Springfield' },
    ];
    expect(audienceTables(rows, FILES, nobody)[0]?.parts).toEqual([
      { name: '0x1', label: 'Springfield', value: 6 },
      { name: '0x2', label: 'Springfield', value: 4 },
    ]);
  });

  it('of several traits under one heading are a table each', () => {
    const rows = [
      part('demographic:Job title/Founder', 0.1),
      part('demographic:Location/Istanbul/Türkiye', 0.2),
    ];
    expect(
      audienceTables(rows, FILES, nobody).map(({ trait, parts }) => [trait, parts[0]?.name]),
    ).toEqual([
      ['Job title', 'Founder'],
      ['Location', 'Istanbul/Türkiye'],
    ]);
  });

  it.each(['account', 'hour:7', 'promotion:organic', 'post:1', 'surface:maps-mobile'])(
    '%s is none',
    (entity) => {
      expect(audienceTables([part(entity, 0.5)], FILES, nobody)).toEqual([]);
      expect(audienceTables([part('country:TR', 5, { metric: 'likes' })], FILES, nobody)).toEqual(
        [],
      );
    },
  );

  it('never make more than their whole, and lose none, in whatever order they lie', () => {
    const parts = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(500)), { selector: ([name]) => name });
    fc.assert(
      fc.property(parts, fc.option(fc.nat(9000), { nil: undefined }), (list, followers) => {
        const rows = list.map(([name, value]) =>
          part(`location:${name}`, value, { metric: 'followers' }),
        );
        const tables = audienceTables(rows, FILES, () => followers);
        expect(tables.map(({ whole }) => whole)).toEqual(
          audienceTables(rows.toReversed(), FILES, () => followers).map(({ whole }) => whole),
        );
        for (const { parts: found, whole } of tables) {
          expect(found).toHaveLength(list.length);
          const sum = found.reduce((all, { value }) => all + value, 0);
          expect(sum + (whole.rest ?? 0)).toBe(whole.total);
          expect(whole.rest ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
