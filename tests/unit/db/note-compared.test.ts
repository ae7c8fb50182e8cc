import { expect, it } from 'vitest';
import { replaceTables, readBackupTables } from '../../../lib/db/backup-tables';
import { db } from '../../../lib/db/database';
import { noteCompared } from '../../../lib/db/note-compared';
import { startsWithFreshData } from '../fresh-data';
import { stored } from '../importing/a-reading';

startsWithFreshData();

const file = (id: string, brandId: string, asOf: string, days: Record<string, string>) =>
  stored(
    { id, brandId, accountId: `${brandId} x`, asOf },
    {
      postsCover: 'lifetime',
      posts: Object.entries(days).map(([post, publishedAt]) => ({
        id: post,
        publishedAt,
        metrics: { likes: 3 },
      })),
    },
  );
const FILES = [
  file('one', 'a', '2026-11-20', { p: '2026-11-12', q: '2026-11-13', r: '2026-11-15' }),
  file('later', 'a', '2026-11-22', { p: '2026-11-12', q: '2026-11-13', r: '2026-11-15' }),
  file('another', 'b', '2026-11-20', { s: '2026-11-14' }),
  file('old posts', 'b', '2026-11-25', { s: '2026-11-14' }),
];
const compared = async () =>
  Object.fromEntries((await db.imports.toArray()).map((one) => [one.id, one.compared]));
const EACH = {
  one: [
    { post: 'q', day: '2026-11-13' },
    { post: 'p', day: '2026-11-12' },
  ],
  later: [{ post: 'r', day: '2026-11-15' }],
  another: [{ post: 's', day: '2026-11-14' }],
  'old posts': undefined,
};

it('finds the same posts in stored rows as an import did in its file', async () => {
  await db.imports.bulkAdd(FILES.map(({ imported }) => imported));
  await db.postReadings.bulkAdd(FILES.flatMap(({ posts }) => posts));
  expect(await compared()).toEqual(EACH);
  await db.imports.toCollection().modify((one) => {
    delete one.compared;
  });
  await noteCompared(db);
  expect(await compared()).toEqual(EACH);
});

it('takes no file’s word for it', async () => {
  await db.imports.bulkAdd(FILES.map(({ imported }) => imported));
  await db.postReadings.bulkAdd(FILES.flatMap(({ posts }) => posts));
  const saved = await readBackupTables();
  const [one, ...others] = saved.imports;
  if (!one) throw new Error('Nothing was saved.');
  const { compared: _before, ...without } = one;
  const claims = others.map((other) => ({
    ...other,
    compared: [{ post: 'of another', day: '2026-11-12' }],
  }));
  const [row] = saved.postReadings;
  if (!row) throw new Error('Nothing was saved.');
  // A row under an import that is another account's.
  const astray = { ...row, importId: 'another', day: '2026-11-14' };
  await replaceTables({
    ...saved,
    imports: [without, ...claims],
    postReadings: [...saved.postReadings, astray],
  });
  expect(await compared()).toEqual(EACH);
});
