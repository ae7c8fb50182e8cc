import { render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MeasureDialog } from '@/components/screens/dashboard/plan/measure-dialog';
import { importReadings } from '@/lib/actions/import-readings';
import { readBrandFacts } from '@/lib/db/brand-facts';
import { db } from '@/lib/db/database';
import { postSeries } from '@/lib/live/post-series';
import { useComparableReadings } from '@/lib/live/use-comparable-readings';
import type { Slot } from '@/lib/domain/slot';
import { aBrand } from '../../unit/actions/a-brand';
import { startsWithFreshData } from '../../unit/fresh-data';
import { stored } from '../../unit/importing/a-reading';
import { speak } from '../all-texts';
import { standInForTopLayer } from '../top-layer';

startsWithFreshData();
standInForTopLayer();
const user = userEvent.setup();
const daysAgo = (days: number) => Temporal.Now.plainDateISO().subtract({ days }).toString();

/** A post of nine days ago, and a file of two days ago that knows two posts of that day and one of another. */
async function aPostInAFile() {
  const { brandId, account } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
  const at = new Date().toISOString();
  const slot: Slot = {
    id: 's',
    brandId,
    week: '2026-W47',
    network: 'x',
    origin: 'logged',
    doneOn: daysAgo(9),
    addedAt: at,
  };
  const post = (id: string, ago: number, likes?: number) => ({
    id,
    publishedAt: `${daysAgo(ago)}T10:00`,
    metrics: { reach: 900, ...(likes !== undefined && { likes }) },
  });
  const { imported, posts } = stored(
    { brandId, accountId: account.x ?? '', asOf: daysAgo(2), chosen: 'posts.csv' },
    { posts: [post('1', 9, 41), post('2', 9), post('3', 8, 77)], postsCover: 'lifetime' },
  );
  await db.slots.add(slot);
  await db.imports.add(imported);
  await db.postReadings.bulkAdd(posts);
  return slot;
}

describe.each(['en', 'tr'] as const)('a post’s numbers from a file in %s', (language) => {
  it('are taken over with the age they have in it, by the user’s own choice', async () => {
    const slot = await aPostInAFile();
    await speak(language, ['plan']);
    render(<MeasureDialog slot={slot} name="Post" onClose={() => undefined} />);
    // One of that day lacks engagements, and one is of another day.
    expect(await screen.findAllByTestId('take-reading')).toHaveLength(1);
    expect(screen.getByText('posts.csv')).toBeInTheDocument();
    expect(await screen.findByText(/^(Holds: Likes|İçinde: Beğeni)$/)).toBeInTheDocument();
    expect((await db.slots.get('s'))?.numbers).toBeUndefined();
    await user.click(screen.getByTestId('take-reading'));
    await waitFor(async () =>
      expect((await db.slots.get('s'))?.numbers).toEqual({
        on: daysAgo(2),
        engagements: 41,
        reach: 900,
      }),
    );
  });
});

it('posts that an import has counted in the plan stand in the chart with the file’s numbers', async () => {
  const { brandId, account } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
  const post = (id: string) => ({
    id,
    publishedAt: `${daysAgo(9)}T10:00`,
    metrics: { likes: 41, reach: 900 },
  });
  const rows = stored(
    { brandId, accountId: account.x ?? '', asOf: daysAgo(2), chosen: 'posts.csv' },
    { posts: [post('1'), post('2'), post('3')], postsCover: 'lifetime' },
  );
  const way = { signal: new AbortController().signal, onProgress: () => undefined };
  expect(await importReadings([rows], way)).toMatchObject({ ok: true });
  const { result } = renderHook(() => useComparableReadings(brandId));
  await waitFor(() => expect(result.current?.posts).toHaveLength(3));
  const facts = await readBrandFacts(brandId, Temporal.Now.zonedDateTimeISO());
  expect(facts?.slots).toHaveLength(3);
  const [series] = postSeries(facts?.slots ?? [], [], result.current?.posts);
  expect(series?.view.posts.map(({ value }) => value)).toEqual([41, 41, 41]);
  expect(series?.published).toBe(3);
});
