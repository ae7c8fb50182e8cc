import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComposerState } from '../../../lib/domain/composer-state';
import type { ComposerReading } from '../../../lib/domain/network-reading';
import type { PageFacts } from '../../../lib/domain/page-facts';
import { type EpisodeSeen, judgeEpisode } from '../../../lib/reading/judge-episode';

const PLAN: ComposerReading = { probes: [], requests: ['/create'] };
const draft = (characters: number) => ({
  characters,
  graphemes: characters,
  ...Object.fromEntries(
    ['links', 'bare', 'tracked', 'hashtags', 'mentions', 'wide', 'emoji'].flatMap((key) => [
      [key, 0],
      [`${key}Size`, 0],
    ]),
  ),
});
const OPEN: PageFacts = { open: true, draft: draft(80) };

const seen = (facts: PageFacts, more: Partial<EpisodeSeen> = {}): EpisodeSeen => ({
  id: 'episode-1',
  network: 'x',
  open: Boolean(facts['open']),
  facts,
  requests: [],
  path: '/home',
  at: '2026-11-25T10:00:00.000Z',
  ...more,
});

/** Tells the parts of a story one after the other. */
const tell = (parts: readonly EpisodeSeen[], plan = PLAN) =>
  parts.reduce<ComposerState | undefined>(
    (state, part) => judgeEpisode(state, part, plan),
    undefined,
  );
const verdict = (parts: readonly EpisodeSeen[], plan = PLAN) => tell(parts, plan)?.verdict;

describe('what became of a post', () => {
  it('is written as long as its composer is open, whatever was answered meanwhile', () => {
    expect(verdict([seen(OPEN)])).toBe('writing');
    expect(verdict([seen(OPEN), seen(OPEN, { requests: [0] })])).toBe('writing');
  });

  it('is published when its request was answered and the composer is gone', () => {
    expect(verdict([seen(OPEN), seen({}, { requests: [0] })])).toBe('published');
    expect(verdict([seen(OPEN), seen({}), seen({}, { requests: [0] })])).toBe('published');
  });

  it('is published when the page says so, with its id', () => {
    const state = tell([
      seen(OPEN),
      seen({ published: '42', publishedBy: 'Ayse' }, { viewer: 'ayse' }),
    ]);
    expect(state).toMatchObject({ verdict: 'published', postId: '42' });
  });

  it('is not published by a note about somebody else’s post', () => {
    const state = tell([
      seen(OPEN),
      seen({ published: '42', publishedBy: 'can' }, { viewer: 'ayse' }),
    ]);
    expect(state?.verdict).toBe('maybe');
    expect(state).not.toHaveProperty('postId');
  });

  it('is asked about when it just disappeared', () => {
    expect(verdict([seen(OPEN), seen({})])).toBe('maybe');
    expect(verdict([seen({ open: true, media: 1 }), seen({})])).toBe('maybe');
  });

  it('is nothing when nothing was written, or all of it was taken back', () => {
    expect(verdict([seen({ open: true }), seen({})])).toBe('nothing');
    expect(verdict([seen(OPEN), seen({ open: true, draft: draft(10) }), seen({})])).toBe('nothing');
  });

  it.each(['reply', 'edit', 'scheduled', 'story'])('is nothing when it is a %s', (mark) => {
    const parts = [seen({ ...OPEN, [mark]: true }), seen({ published: '42' }, { requests: [0] })];
    expect(verdict(parts)).toBe('nothing');
  });

  it('needs more than a request that proves nothing alone', () => {
    const plan: ComposerReading = { ...PLAN, unsure: true, goes: '^/studio/content' };
    expect(verdict([seen(OPEN), seen({}, { requests: [0] })], plan)).toBe('maybe');
    const gone = seen({}, { requests: [0], path: '/studio/content' });
    expect(verdict([seen(OPEN), gone], plan)).toBe('published');
    expect(verdict([seen(OPEN), seen({}, { path: '/studio/content' })], plan)).toBe('maybe');
  });

  it.each<[string, PageFacts, number, string]>([
    ['stood there from the start', OPEN, 80, 'maybe'],
    ['was typed', { open: true, draft: draft(2) }, 80, 'published'],
    ['stood in a box of the page', { ...OPEN, inline: 80 }, 80, 'published'],
  ])(
    'is asked about where posts are edited too and a text that %s went out',
    (_, first, last, found) => {
      const story = [
        seen(first),
        seen({ ...first, draft: draft(last) }),
        seen({ published: '42' }, { requests: [0] }),
      ];
      expect(verdict(story, { ...PLAN, edits: true })).toBe(found);
      expect(verdict(story)).toBe('published');
    },
  );

  it('stays published, and keeps when it closed', () => {
    const state = tell([
      seen(OPEN),
      seen({}, { requests: [0], at: '2026-11-25T10:01:00.000Z' }),
      seen({}, { at: '2026-11-25T10:02:00.000Z' }),
    ]);
    expect(state).toMatchObject({ verdict: 'published', closedAt: '2026-11-25T10:01:00.000Z' });
  });

  it('does not take over anything from the post before', () => {
    const state = tell([seen({ ...OPEN, reply: true }), seen({}), seen(OPEN, { id: 'episode-2' })]);
    expect(state).toMatchObject({ episodeId: 'episode-2', written: 'post', verdict: 'writing' });
  });
});

it('is never published without a request or a word of the page, in whatever order it is told', () => {
  const size = fc.nat(200);
  const part = fc.record({
    open: fc.boolean(),
    size,
    path: fc.constantFrom('/', '/studio/content'),
  });
  const plan = fc.constantFrom(PLAN, { ...PLAN, unsure: true as const, goes: '^/studio' });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), plan, (parts, how) => {
      const told = parts.map(({ open, size: characters, path }) =>
        seen({ open, draft: draft(characters) }, { path }),
      );
      expect(verdict(told, how)).not.toBe('published');
    }),
  );
});
