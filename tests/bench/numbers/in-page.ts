// It runs inside a page of the extension by itself: nothing of this file is there besides it.

/**
 * Stores posts as imports would have: every hundredth is the shown brand's, the others belong to 99 more. They were
 * published over the two years before `today` (a calendar day), so a brand of 10,000 posts has 14 a day.
 */
export async function storePosts(
  shown: { brandId: string; accountId: string },
  from: number,
  to: number,
  today: string,
): Promise<void> {
  const opened = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  const db = await opened(indexedDB.open('stagecoach'));
  const transaction = db.transaction(['imports', 'postReadings'], 'readwrite', {
    durability: 'relaxed',
  });
  const last = Date.parse(today);
  const idOf = (kind: string, owner: number) =>
    `6f0c6f5e-000${kind}-4000-8000-${String(owner).padStart(12, '0')}`;
  const dayOf = (at: number) =>
    new Date(last - (Math.floor(at / 100) % 730) * 86_400_000).toISOString().slice(0, 10);
  const nameOf = (at: number) => `17${String(at).padStart(16, '0')}`;
  // Which of the shown brand's posts were then as old as posts are when they are compared.
  const compared = Array.from({ length: Math.ceil(to / 100) }, (_, own) => own * 100)
    .filter((at) => [6, 7, 8].includes(Math.floor(at / 100) % 730))
    .map((at) => ({ post: nameOf(at), day: dayOf(at) }));
  transaction.objectStore('imports').put({
    ...shown,
    id: idOf('3', 0),
    source: 'x',
    format: 'x-content',
    file: 'tweets.csv',
    hash: '0'.repeat(64),
    at: new Date(last).toISOString(),
    asOf: today,
    postsCover: 'lifetime',
    metrics: [],
    values: 0,
    posts: to,
    refused: 0,
    inferred: [],
    compared,
  });
  const posts = transaction.objectStore('postReadings');
  for (let at = from; at < to; at += 1) {
    const owner = at % 100;
    posts.put({
      brandId: owner === 0 ? shown.brandId : idOf('1', owner),
      accountId: owner === 0 ? shown.accountId : idOf('2', owner),
      importId: idOf('3', owner),
      post: nameOf(at),
      day: dayOf(at),
      asOf: today,
      metrics: { impressions: at % 5000, engagements: at % 300, likes: 30, comments: 2 },
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error as Error));
  });
  db.close();
}

/** Notes when the charts and the first post from a file could be seen, in milliseconds since the navigation began. */
export function watchFirstData(): void {
  const look = () => {
    const isThere = ['charts', 'imported-post'].every((id) =>
      document.querySelector(`[data-testid="${id}"]`),
    );
    if (isThere) Object.assign(globalThis, { firstData: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
