// It runs inside a page of the extension by itself: nothing of this file is there besides it.

/** Writes rows like an import's with the same indexes and without any of our code; gives the milliseconds. */
export async function storeTwins(count: number): Promise<number> {
  const opened = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  const open = indexedDB.open('floor', 1);
  open.addEventListener('upgradeneeded', () => {
    const store = open.result.createObjectStore('rows', {
      keyPath: ['brandId', 'accountId', 'post', 'importId'],
    });
    store.createIndex('importId', 'importId');
    store.createIndex('[brandId+day]', ['brandId', 'day']);
  });
  const db = await opened(open);
  const two = (value: number) => String(value).padStart(2, '0');
  const made = Array.from({ length: count }, (_, at) => ({
    brandId: '6f0c6f5e-0000-4000-8000-000000000001',
    accountId: '6f0c6f5e-0000-4000-8000-000000000002',
    importId: '6f0c6f5e-0000-4000-8000-000000000003',
    post: `17${String(at).padStart(16, '0')}`,
    day: `2025-${two((at % 12) + 1)}-${two((at % 28) + 1)}`,
    time: '10:00',
    asOf: { value: '2026-11-26', by: 'answer' },
    metrics: {
      impressions: at % 5000,
      engagements: at % 300,
      reposts: 3,
      comments: 2,
      likes: 30,
      'profile-visits': 4,
      'link-clicks': 5,
      'hashtag-clicks': 0,
      'detail-expands': 6,
      'permalink-clicks': 0,
      'app-opens': 0,
      'app-installs': 0,
      'new-followers': 1,
    },
  }));
  const start = performance.now();
  const transaction = db.transaction('rows', 'readwrite');
  const store = transaction.objectStore('rows');
  for (const row of made) store.put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error as Error));
  });
  const took = performance.now() - start;
  db.close();
  await opened(indexedDB.deleteDatabase('floor'));
  return took;
}
