// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingPlan } from '../../../lib/domain/reading-plan';
import type { PageMessage } from '../../../lib/messaging/protocol';
import type { Ask } from '../../../lib/page/ask';
import { startPage } from '../../../lib/page/start-page';

const PLAN: ReadingPlan = {
  idle: 60,
  at: [0, 250, 1000],
  probes: [{ key: 'viewer', from: [{ css: '#me', get: 'text' }] }],
  late: [{ key: 'variant.new', from: [{ css: '#new' }] }],
};

/** Vitest's `window` is a stand-in that jsdom's own functions refuse. */
declare const jsdom: { window: Window };

let life: AbortController;
let sent: PageMessage[];
let reply: unknown;
let visibility: DocumentVisibilityState;
let navigation: EventTarget;

const ask = ((message: PageMessage) => {
  sent.push(message);
  return Promise.resolve(message.type === 'pageArrived' ? reply : null);
}) as Ask;

const start = async () => {
  const lookAgain = startPage({ signal: life.signal, ask });
  await vi.advanceTimersByTimeAsync(0);
  return lookAgain;
};
const of = (type: PageMessage['type']) => sent.filter((message) => message.type === type);
const goTo = async (path: string, how: 'pushState' | 'replaceState' = 'pushState') => {
  history[how](null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
  await vi.advanceTimersByTimeAsync(0);
};
const show = async (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
};

// `lib/page` takes the browser's own getter when it is loaded; this one must be there before.
vi.hoisted(() => {
  Object.defineProperty(Document.prototype, 'visibilityState', {
    configurable: true,
    get: () => (globalThis as { shownAs?: string }).shownAs,
  });
});

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  sent = [];
  reply = PLAN;
  navigation = new EventTarget();
  vi.stubGlobal('window', jsdom.window);
  vi.stubGlobal('navigation', navigation);
  vi.spyOn(Document.prototype, 'hasFocus').mockReturnValue(true);
  Object.defineProperty(globalThis, 'shownAs', { configurable: true, get: () => visibility });
  visibility = 'visible';
  history.replaceState(null, '', '/start');
  document.body.innerHTML = '';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('pages', () => {
  it('reports each page once', async () => {
    await start();
    await goTo('/start', 'replaceState');
    await goTo('/a');
    await goTo('/a');
    await goTo('/a#part');
    await goTo('/b', 'replaceState');
    const paths = of('pageArrived').map(({ href }) => new URL(href).pathname + new URL(href).hash);
    expect(paths).toEqual(['/start', '/a', '/a#part', '/b']);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
  });

  it('reports a hidden page when somebody looks at it', async () => {
    visibility = 'hidden';
    await start();
    await goTo('/passed-by');
    await goTo('/here');
    expect(sent).toEqual([]);
    await show('visible');
    expect(of('pageArrived').map(({ href }) => new URL(href).pathname)).toEqual(['/here']);
    await show('hidden');
    await show('visible');
    expect(of('pageArrived')).toHaveLength(1);
  });

  it('does not wait for an answer that was lost while the page was put aside', async () => {
    await start();
    reply = new Promise(() => undefined);
    await goTo('/put-aside');
    await goTo('/waits-in-vain');
    expect(of('pageArrived')).toHaveLength(2);
    reply = PLAN;
    window.dispatchEvent(new Event('pageshow'));
    await goTo('/back-again');
    expect(of('pageArrived').map(({ href }) => new URL(href).pathname)).toContain('/back-again');
  });

  it('is silent once its life is over', async () => {
    await start();
    life.abort();
    const before = sent.length;
    await goTo('/after');
    await vi.advanceTimersByTimeAsync(5000);
    await show('hidden');
    expect(sent).toHaveLength(before);
  });
});

describe('looking again, after a pause', () => {
  it('asks once more about the page at hand, under the same name, and reads it', async () => {
    reply = null;
    const lookAgain = await start();
    await goTo('/here');
    document.body.innerHTML = '<b id="me">ayse</b>';
    reply = PLAN;
    lookAgain();
    await vi.advanceTimersByTimeAsync(5000);
    const [, first, again, ...more] = of('pageArrived');
    expect(again).toEqual(first);
    expect(more).toEqual([]);
    expect(of('pageRead').at(-1)).toMatchObject({ facts: { viewer: 'ayse' }, final: true });
  });

  it('waits until somebody looks, and takes another page for an arrival', async () => {
    const lookAgain = await start();
    await show('hidden');
    lookAgain();
    expect(of('pageArrived')).toHaveLength(1);
    await show('visible');
    const [first, again] = of('pageArrived');
    expect(again).toEqual(first);
    await show('hidden');
    lookAgain();
    await goTo('/next');
    await show('visible');
    const ids = of('pageArrived').map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
  });

  it('does not report later what was used meanwhile', async () => {
    const lookAgain = await start();
    await vi.advanceTimersByTimeAsync(20_000);
    lookAgain();
    await vi.advanceTimersByTimeAsync(5_000);
    await show('hidden');
    expect(of('pageActive')).toMatchObject([{ seconds: 5 }]);
  });
});

describe('reading', () => {
  it('reads in the last pass what can wait', async () => {
    document.body.innerHTML = '<b id="me">ayse</b><i id="new"></i>';
    await start();
    await vi.advanceTimersByTimeAsync(1000);
    const read = of('pageRead') as Extract<PageMessage, { type: 'pageRead' }>[];
    expect(read.map(({ facts }) => facts)).toEqual([
      { viewer: 'ayse' },
      { viewer: 'ayse', 'variant.new': true },
    ]);
  });

  it('reports when facts change, and at the end in any case', async () => {
    await start();
    expect(of('pageRead')).toEqual([]);
    document.body.innerHTML = '<b id="me">ayse</b>';
    await vi.advanceTimersByTimeAsync(300);
    expect(of('pageRead')).toMatchObject([{ facts: { viewer: 'ayse' }, final: false }]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(of('pageRead')).toMatchObject([
      { final: false },
      { facts: { viewer: 'ayse' }, final: true },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([null, undefined, {}, { error: 'failed' }])(
    'reads nothing when the answer is %j',
    async (answer) => {
      reply = answer;
      await start();
      await vi.advanceTimersByTimeAsync(5000);
      expect(of('pageRead')).toEqual([]);
    },
  );

  it('has no timer while hidden and goes on where it was', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(300);
    await show('hidden');
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(of('pageRead')).toEqual([]);
    await show('visible');
    await vi.advanceTimersByTimeAsync(700);
    expect(of('pageRead')).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(of('pageRead')).toMatchObject([{ final: true }]);
  });

  it('leaves the page before alone after a navigation', async () => {
    document.body.innerHTML = '<b id="me">ayse</b>';
    await start();
    await goTo('/next');
    await vi.advanceTimersByTimeAsync(5000);
    const read = of('pageRead').map(({ href }) => new URL(href).pathname);
    expect(read).toEqual(['/start', '/next', '/next']);
  });
});

describe('use', () => {
  it('is reported when the page is hidden, for the page it belongs to', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(10_000);
    await goTo('/next');
    await vi.advanceTimersByTimeAsync(5_000);
    await show('hidden');
    const use = of('pageActive').map((message) => ({
      path: new URL(message.href).pathname,
      seconds: (message as { seconds: number }).seconds,
    }));
    expect(use).toEqual([
      { path: '/start', seconds: 10 },
      { path: '/next', seconds: 5 },
    ]);
  });

  it('is not believed when the page sends the events itself', async () => {
    await start();
    for (let second = 0; second < 300; second++) {
      window.dispatchEvent(new Event('pointermove'));
      await vi.advanceTimersByTimeAsync(1000);
    }
    await show('hidden');
    expect(of('pageActive')).toMatchObject([{ seconds: 60 }]);
  });
});
