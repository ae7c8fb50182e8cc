import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { makeUseMeter } from '../../../lib/page/use-meter';

const MINUTE = 60_000;

describe('the use meter', () => {
  it('counts nothing until the page is in front', () => {
    const meter = makeUseMeter();
    meter.use(1000);
    expect(meter.takeSeconds(20_000, 1)).toBe(0);
  });

  it('counts up to a minute after the last use', () => {
    const meter = makeUseMeter();
    meter.engage(true, 0);
    expect(meter.takeSeconds(10 * MINUTE, 1)).toBe(60);
    expect(meter.takeSeconds(20 * MINUTE, 1)).toBe(0);
    meter.use(30 * MINUTE);
    expect(meter.takeSeconds(30 * MINUTE + 5000, 1)).toBe(5);
  });

  it('stops when the page is left and starts when it comes back', () => {
    const meter = makeUseMeter();
    meter.engage(true, 0);
    meter.engage(false, 5000);
    meter.engage(true, 65_000);
    expect(meter.takeSeconds(70_000, 1)).toBe(10);
  });

  it('keeps what is less than was asked for, and the rest of a second', () => {
    const meter = makeUseMeter();
    meter.engage(true, 0);
    expect(meter.takeSeconds(29_900, 30)).toBe(0);
    expect(meter.takeSeconds(30_500, 30)).toBe(30);
    expect(meter.takeSeconds(31_000, 1)).toBe(1);
  });

  it('never counts more than the time that went by', () => {
    const act = fc.constantFrom('engage', 'leave', 'use', 'take');
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.nat(3 * MINUTE))), (steps) => {
        const meter = makeUseMeter();
        let now = 0;
        let total = 0;
        for (const [what, later] of steps) {
          now += later;
          if (what === 'use') meter.use(now);
          else if (what === 'take') total += meter.takeSeconds(now, 1);
          else meter.engage(what === 'engage', now);
        }
        total += meter.takeSeconds(now, 0);
        expect(total).toBeLessThanOrEqual(now / 1000);
      }),
    );
  });
});
