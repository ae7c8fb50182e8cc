import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { usePostQuestion } from '@/lib/live/use-post-questions';
import { emptyData } from './a-brand';

beforeEach(async () => {
  await emptyData();
  await browser.storage.session.clear();
  // The database's own steps go by `setImmediate`, which stays real.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

/** What was begun without a timer gets its turn. */
const settle = () => act(() => new Promise<void>((resolve) => setImmediate(resolve)));

it('is there at once for whoever comes to its brand after the ten seconds', async () => {
  const shown = renderHook(({ brandId }) => usePostQuestion(brandId), {
    initialProps: { brandId: 'bravo' },
  });
  for (let turn = 0; turn < 50; turn += 1) await settle();
  await browser.storage.session.set({
    questions: [
      {
        episodeId: 'episode-1',
        network: 'instagram',
        brandId: 'acme',
        closedAt: new Date().toISOString(),
      },
    ],
  });
  for (let turn = 0; turn < 50; turn += 1) await settle();
  act(() => void vi.advanceTimersByTime(20_000));
  shown.rerender({ brandId: 'acme' });
  act(() => void vi.advanceTimersByTime(1));
  expect(shown.result.current?.episodeId).toBe('episode-1');
});
