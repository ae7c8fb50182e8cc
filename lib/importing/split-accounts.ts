import type { ExportReading } from '../exports/export-reading';

/** One reading for each account where a file holds the posts of several, since each may belong to another brand. */
export function splitAccounts(reading: ExportReading): ExportReading[] {
  const byAccount = Map.groupBy(reading.posts, ({ account }) => account ?? '');
  if (byAccount.size < 2 && !byAccount.keys().some((account) => account !== '')) return [reading];
  return [...byAccount].map(([account, posts]) => {
    const keys = new Set(posts.map(({ id, permalink }) => `post:${id ?? permalink ?? ''}`));
    return {
      ...reading,
      ...(account !== '' && {
        account: { handle: account },
        // Each of them is a table of its own, also where two come to one account.
        source: { ...reading.source, table: account },
      }),
      posts,
      rows: reading.rows.filter(({ entity }) => keys.has(entity)),
    };
  });
}
