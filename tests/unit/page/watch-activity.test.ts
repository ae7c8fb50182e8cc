// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';

/** `lib/page` takes the browser's own functions when it is loaded; these must be there before. */
const shown = vi.hoisted(() => {
  const state = { focused: true };
  Document.prototype.hasFocus = () => state.focused;
  const listen = EventTarget.prototype.addEventListener;
  // A script cannot make a trusted event: here every listener gets one that says it is.
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const heard = (event: Event) =>
      (listener as (event: unknown) => void)({ type: event.type, isTrusted: true });
    listen.call(this, type, typeof listener === 'function' ? heard : listener, options);
  };
  return state;
});

const { watchActivity } = await import('../../../lib/page/watch-activity');

/** Vitest's `window` is a stand-in that jsdom's own functions refuse. */
declare const jsdom: { window: Window };

const MINUTE = 60_000;
let life: AbortController;
let reports: number[];
let ends: number[];
let idle: number;
let settle: (counts: boolean) => void;

const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
const happens = (type: string) => window.dispatchEvent(new Event(type));
const front = (focused: boolean) => {
  shown.focused = focused;
  happens(focused ? 'focus' : 'blur');
};
const total = () => reports.reduce((sum, seconds) => sum + seconds, 0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', jsdom.window);
  shown.focused = true;
  life = new AbortController();
  reports = [];
  ends = [];
  idle = 60;
  settle = watchActivity(
    life.signal,
    () => idle,
    (seconds, until) => {
      reports.push(seconds);
      ends.push(until);
    },
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('counts up to a minute after the last use', () => {
  pass(10 * MINUTE);
  front(false);
  expect(reports).toEqual([60]);
  pass(10 * MINUTE);
  front(true);
  pass(5000);
  settle(true);
  expect(reports).toEqual([60, 5]);
});

it('says when the last of the seconds ended, however much later it is told', () => {
  const start = Date.now();
  pass(600 * MINUTE);
  happens('keydown');
  expect([reports, ends]).toEqual([[60], [start + MINUTE]]);
});

it('waits as long as the user chose', () => {
  idle = 300;
  pass(4 * MINUTE);
  front(false);
  expect(reports).toEqual([240]);
});

it('adds the idle time and no more for a night in which the machine slept', () => {
  pass(10_000);
  happens('keydown');
  // The browser's own clock stands still while the machine sleeps; the one on the wall does not.
  vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
  happens('keydown');
  expect(total()).toBe(70);
});

it('loses what a clock that is put back takes, and counts on', () => {
  pass(5000);
  vi.setSystemTime(Date.now() - 60 * MINUTE);
  happens('keydown');
  pass(20_000);
  front(false);
  expect(total()).toBe(20);
});

it('stops when the page is left and starts when it comes back', () => {
  pass(5000);
  front(false);
  pass(MINUTE);
  front(true);
  pass(5000);
  front(false);
  expect(reports).toEqual([5, 5]);
});

it('reports while it is used at most every thirty seconds, and keeps the rest of a second', () => {
  for (let second = 0; second < 45; second++) {
    pass(1000);
    happens('pointermove');
  }
  expect(reports).toEqual([30]);
  pass(500);
  settle(true);
  expect(reports).toEqual([30, 15]);
  pass(500);
  settle(true);
  expect(total()).toBe(46);
});

it('drops what may not be counted', () => {
  pass(20_000);
  settle(false);
  pass(3000);
  front(false);
  expect(reports).toEqual([3]);
});

it('never counts more than the time that went by', () => {
  const act = fc.constantFrom('focus', 'blur', 'keydown', 'pagehide', 'settle');
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.nat(3 * MINUTE))), (steps) => {
      settle(true);
      reports.length = 0;
      const start = Date.now();
      for (const [what, later] of steps) {
        pass(later);
        if (what === 'settle') settle(true);
        else if (what === 'focus' || what === 'blur') front(what === 'focus');
        else happens(what);
      }
      settle(true);
      expect(total()).toBeLessThanOrEqual((Date.now() - start) / 1000 + 1);
    }),
  );
});
