import { afterEach, describe, expect, it, vi } from 'vitest';
import { discardTimer } from '../../../lib/actions/discard-timer';
import { moveStage } from '../../../lib/actions/move-stage';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { resumeTimer, startTimer } from '../../../lib/actions/start-timer';
import { stopTimer } from '../../../lib/actions/stop-timer';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import { TimeEntry } from '../../../lib/domain/time-entry';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { endsWithRealClock, setNow, workIn } from './a-clock';

startsWithFreshData();
endsWithRealClock();
afterEach(() => vi.restoreAllMocks());

const entries = async () =>
  (await db.timeEntries.toArray()).toSorted((a, b) => (a.day < b.day ? -1 : 1));
const codeOf = (outcome: Awaited<ReturnType<typeof stopTimer>>) =>
  outcome.ok ? undefined : outcome.problem.code;

describe('a timer', () => {
  it('pins its brand while it runs, and is saved as one entry', async () => {
    const { brandId } = await aBrand();
    await aBrand({ name: 'Other', accounts: [] });
    setNow('2026-11-24T10:00:00Z');
    expect(
      await startTimer({ brandId, work: 'create', network: 'instagram', note: ' Reel ' }),
    ).toMatchObject({ ok: true });
    expect(await storedSettings()).toMatchObject({
      workingBrandId: brandId,
      pinnedBy: 'timer',
      timer: { brandId, startedAt: '2026-11-24T10:00:00.000Z', note: 'Reel' },
    });

    setNow('2026-11-24T11:30:20Z');
    expect(await stopTimer()).toEqual({ ok: true, value: { brandId, seconds: 5420 } });
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(TimeEntry.parse(entry)).toMatchObject({
      brandId,
      day: Temporal.Instant.from('2026-11-24T10:00:00Z')
        .toZonedDateTimeISO(Temporal.Now.timeZoneId())
        .toPlainDate()
        .toString(),
      seconds: 5420,
      stage: 2,
      work: 'create',
      network: 'instagram',
      source: 'timer',
      note: 'Reel',
      from: '2026-11-24T10:00:00.000Z',
      history: [],
    });
    const after = await storedSettings();
    expect(after.timer).toBeUndefined();
    expect(after.pinnedBy).toBeUndefined();
    expect(after.workingBrandId).toBe(brandId);
  });

  it('is cut at midnight of the user’s own day, and each part has the stage of its day', async () => {
    workIn('Europe/Istanbul');
    setNow('2026-11-24T20:00:00Z');
    const { brandId } = await aBrand();
    await startTimer({ brandId, work: 'create' });
    // Half past midnight in Istanbul.
    setNow('2026-11-24T21:30:00Z');
    await moveStage(brandId, 3, 'The numbers are there');
    await stopTimer();
    expect((await entries()).map(({ day, seconds, stage }) => [day, seconds, stage])).toEqual([
      ['2026-11-24', 3600, 2],
      ['2026-11-25', 1800, 3],
    ]);
  });

  it.each([
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z', 7200],
    ['America/New_York', '2026-03-08T06:30:00Z', '2026-03-08T07:30:00Z', 3600],
  ])(
    'counts what passed, not what the clock on the wall shows: %s',
    async (zone, from, to, seconds) => {
      workIn(zone);
      setNow(from);
      const { brandId } = await aBrand();
      await startTimer({ brandId, work: 'create' });
      setNow(to);
      await stopTimer();
      expect((await entries()).map((entry) => entry.seconds)).toEqual([seconds]);
    },
  );

  it('does not start twice, and keeps the one that runs', async () => {
    const { brandId } = await aBrand();
    const other = await aBrand({ name: 'Other', accounts: [] });
    await startTimer({ brandId, work: 'create' });
    expect(codeOf((await startTimer({ brandId: other.brandId, work: 'talk' })) as never)).toBe(
      'timer-running',
    );
    expect((await storedSettings()).timer?.brandId).toBe(brandId);
    expect(codeOf((await startTimer({ brandId: 'gone', work: 'talk' })) as never)).toBe(
      'brand-missing',
    );
  });

  it('that is not there cannot be stopped', async () => {
    expect(codeOf(await stopTimer())).toBe('timer-missing');
    expect(codeOf((await discardTimer()) as never)).toBe('timer-missing');
  });

  it('can be discarded, and runs on from its start when that was a slip', async () => {
    const { brandId } = await aBrand();
    setNow('2026-11-24T10:00:00Z');
    await startTimer({ brandId, work: 'create' });
    setNow('2026-11-24T10:30:00Z');
    const outcome = await discardTimer();
    expect(await storedSettings()).not.toHaveProperty('timer');
    expect(await storedSettings()).not.toHaveProperty('pinnedBy');
    expect(await entries()).toEqual([]);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    setNow('2026-11-24T10:31:00Z');
    await resumeTimer(outcome.value);
    await stopTimer();
    expect((await entries()).map(({ seconds }) => seconds)).toEqual([31 * 60]);
  });

  it('keeps a pin that the plan made meanwhile', async () => {
    const { brandId } = await aBrand();
    await startTimer({ brandId, work: 'create' });
    await db.settings.update('settings', { pinnedBy: 'plan' });
    await discardTimer();
    expect((await storedSettings()).pinnedBy).toBe('plan');
  });

  it('saves nothing of no time, and nothing for a brand that is gone', async () => {
    setNow('2026-11-24T10:00:00Z');
    const { brandId } = await aBrand();
    await startTimer({ brandId, work: 'create' });
    expect(await stopTimer()).toEqual({ ok: true, value: { brandId, seconds: 0 } });

    await startTimer({ brandId, work: 'create' });
    setNow('2026-11-24T11:00:00Z');
    await db.brands.delete(brandId);
    expect(codeOf(await stopTimer())).toBe('brand-missing');
    expect(await entries()).toEqual([]);
    await removeBrand(brandId);
    expect((await discardTimer()).ok).toBe((await storedSettings()).timer === undefined);
  });
});

describe('a timer that was forgotten', () => {
  const forget = async (until: string) => {
    setNow('2026-11-23T09:00:00Z');
    const { brandId } = await aBrand({ accounts: [] });
    await startTimer({ brandId, work: 'create' });
    setNow(until);
    return brandId;
  };

  it('is saved after 12 hours and not a second later', async () => {
    await forget('2026-11-23T21:00:00Z');
    expect((await stopTimer()).ok).toBe(true);
    await db.timeEntries.clear();
    await forget('2026-11-23T21:00:01Z');
    expect(codeOf(await stopTimer())).toBe('timer-forgotten');
    expect(await entries()).toEqual([]);
    expect((await storedSettings()).timer).toBeDefined();
  });

  it('takes the answer from its start on', async () => {
    workIn('Europe/Istanbul');
    await forget('2026-11-24T08:00:00Z');
    expect(await stopTimer(2 * 3600)).toMatchObject({ ok: true, value: { seconds: 7200 } });
    expect((await entries()).map(({ day, seconds, from }) => [day, seconds, from])).toEqual([
      ['2026-11-23', 7200, '2026-11-23T09:00:00.000Z'],
    ]);
  });

  it('refuses more than has passed, and what is no length', async () => {
    await forget('2026-11-24T08:00:00Z');
    expect(await stopTimer(24 * 3600)).toMatchObject({
      ok: false,
      problem: { code: 'time-too-much', values: { limit: 23 * 60 } },
    });
    expect(codeOf(await stopTimer(Number.NaN))).toBe('time-too-much');
    expect(await entries()).toEqual([]);
    // Who answers with all of it may.
    expect((await stopTimer(23 * 3600)).ok).toBe(true);
  });

  it('asks as well where the clock was put back', async () => {
    await forget('2026-11-23T08:00:00Z');
    expect(codeOf(await stopTimer())).toBe('timer-forgotten');
    expect((await stopTimer(1800)).ok).toBe(true);
    expect((await entries()).map(({ seconds }) => seconds)).toEqual([1800]);
  });
});
