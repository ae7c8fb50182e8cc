// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_COUNTS } from '../../../lib/domain/draft-counts';
import type { ComposerPlan } from '../../../lib/domain/reading-plan';
import { type Episode, watchComposer } from '../../../lib/page/watch-composer';

const PLAN: ComposerPlan = {
  probes: [
    { key: 'open', from: [{ css: '.box' }, { css: '.line', get: 'text', len: true }] },
    { key: 'draft', from: [{ css: '.box, .line', get: 'text', counts: 1 }] },
    { key: 'published', from: [{ css: '.toast', get: '@data-id' }] },
  ],
  counts: DRAFT_COUNTS,
  requests: ['/create\\b', '/note\\b'],
};

let life: AbortController;
let told: Episode[];
let answer: (name: string, status?: number) => void;
let observing: boolean;

class Observer {
  private readonly onEntries: (list: { getEntries: () => unknown[] }) => void;
  constructor(onEntries: (list: { getEntries: () => unknown[] }) => void) {
    this.onEntries = onEntries;
  }
  observe() {
    observing = true;
    answer = (name, responseStatus = 200) => {
      const now = performance.now();
      const entry = { name, responseStatus, startTime: now, responseEnd: now };
      this.onEntries({ getEntries: () => [entry] });
    };
  }
  disconnect() {
    observing = false;
    answer = () => undefined;
  }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const show = async (html: string) => {
  document.body.innerHTML = html;
  document.body.dispatchEvent(new Event('input', { bubbles: true }));
  await pass(500);
};
const last = () => told.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', Observer);
  life = new AbortController();
  told = [];
  observing = false;
  answer = () => undefined;
  document.body.innerHTML = '';
  watchComposer(PLAN, life.signal, (episode) => told.push(structuredClone(episode)));
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the composer', () => {
  it('is looked for when the script starts, and costs nothing while nobody writes', async () => {
    await pass(60_000);
    expect(told).toEqual([]);
    expect(observing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is told with counts, never with the text', async () => {
    await show('<div class="box">Yeni kahve #kahve https://acme.example/?utm_source=x</div>');
    expect(last()).toMatchObject({ open: true, requests: [] });
    expect(last()?.facts['draft']).toMatchObject({ hashtags: 1, links: 1, tracked: 1 });
    expect(JSON.stringify(told)).not.toMatch(/kahve|acme/);
  });

  it('is open where an inline box holds text, and closed where it is empty', async () => {
    await show('<div class="line"></div>');
    expect(told).toEqual([]);
    await show('<div class="line">a</div>');
    expect(last()?.open).toBe(true);
    await show('<div class="line"></div>');
    expect(last()?.open).toBe(false);
  });

  it('is one story from opening to closing, and another one afterwards', async () => {
    await show('<div class="box">a</div>');
    await show('<div class="box">ab</div>');
    await show('');
    await show('<div class="box"></div>');
    const ids = told.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    expect(told.map(({ open }) => open)).toEqual([true, true, false, true]);
  });

  it('is told again only when something changed', async () => {
    await show('<div class="box">a</div>');
    await pass(10_000);
    expect(told).toHaveLength(1);
  });
});

describe('publishing', () => {
  it('shows by a request that was answered with success, and by what the page says', async () => {
    await show('<div class="box">a</div>');
    answer('https://x.example/api/create?variables=planted');
    await show('<a class="toast" data-id="42"></a>');
    expect(last()).toMatchObject({ open: false, requests: [0], facts: { published: '42' } });
    expect(JSON.stringify(told)).not.toContain('planted');
  });

  it('is seen after the composer went, for a minute', async () => {
    await show('<div class="box">a</div>');
    await show('');
    await pass(20_000);
    answer('https://x.example/note');
    await pass(1000);
    expect(last()).toMatchObject({ open: false, requests: [1] });
    await pass(60_000);
    expect(observing).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not believed of failures, other requests, or a minute before the composer went', async () => {
    await show('<div class="box">a</div>');
    answer('https://x.example/create', 403);
    answer('https://x.example/recreated');
    await pass(1000);
    expect(last()?.requests).toEqual([]);
    answer('https://x.example/create');
    await pass(1000);
    expect(last()?.requests).toEqual([0]);
    await pass(60_000);
    expect(last()?.requests).toEqual([]);
  });
});

it('stops with its signal, whatever is open', async () => {
  await show('<div class="box">a</div>');
  life.abort();
  expect(observing).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  await show('<div class="box">abc</div>');
  expect(told).toHaveLength(1);
});
