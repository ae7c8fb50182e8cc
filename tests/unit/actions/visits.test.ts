import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addBrand } from '../../../lib/actions/add-brand';
import { answerMessage } from '../../../lib/actions/answer-message';
import { pauseCoaching, resumeCoaching } from '../../../lib/actions/pause-coaching';
import { recallTab } from '../../../lib/actions/tab-memory';
import { db } from '../../../lib/db/database';
import { addToVisitDay, pruneSeen } from '../../../lib/db/visit-days';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

const href = 'https://www.instagram.com/acme.coffee/';
const sender = (incognito = false) =>
  ({
    id: browser.runtime.id,
    frameId: 0,
    origin: 'https://www.instagram.com',
    tab: { id: 5, incognito },
  }) as Parameters<typeof answerMessage>[1];
const id = () => crypto.randomUUID();
const arrive = (messageId = id(), at = href, fragment = false) =>
  answerMessage({ type: 'pageArrived', id: messageId, href: at, fragment }, sender());

let brandId = '';
beforeEach(async () => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  const outcome = await addBrand({
    name: 'Acme',
    standing: 'starting',
    accounts: [{ network: 'instagram', handle: 'acme.coffee' }],
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  brandId = outcome.value.id;
  // Another brand is the working one, so that the account has to decide.
  await addBrand({ name: 'Other', standing: 'starting', accounts: [] });
});

describe('a page visit', () => {
  it('counts for the brand whose account the address names, and answers with a plan', async () => {
    expect(await arrive()).toMatchObject({ at: expect.any(Array), probes: expect.any(Array) });
    await arrive();
    expect(await db.visitDays.toArray()).toEqual([
      {
        day: Temporal.Now.plainDateISO().toString(),
        brandId,
        network: 'instagram',
        kind: 'profile',
        visits: 2,
        activeSeconds: 0,
      },
    ]);
  });

  it('counts a repeated message once', async () => {
    const messageId = id();
    await Promise.all([arrive(messageId), arrive(messageId), arrive(messageId)]);
    expect((await db.visitDays.toArray())[0]?.visits).toBe(1);
  });

  it('takes another place on the same page for no visit, and another route for one', async () => {
    await arrive();
    await arrive(id(), `${href}#top`, true);
    expect(await db.visitDays.toArray()).toMatchObject([{ visits: 1 }]);
    await arrive(id(), 'https://www.instagram.com/explore/#x', true);
    expect(await db.visitDays.count()).toBe(2);
  });

  it('stores no address anywhere', async () => {
    await arrive();
    const everything = JSON.stringify([
      await Promise.all(db.tables.map((table) => table.toArray())),
      await browser.storage.session.get(),
    ]);
    expect(everything).not.toContain('instagram.com');
  });

  it('adds active seconds to the same total', async () => {
    await arrive();
    await answerMessage({ type: 'pageActive', id: id(), href, seconds: 30 }, sender());
    await answerMessage({ type: 'pageActive', id: id(), href, seconds: 12.5 }, sender());
    expect(await db.visitDays.toArray()).toMatchObject([{ visits: 1, activeSeconds: 42.5 }]);
  });

  it('remembers what the tab shows, and what was read there', async () => {
    await arrive();
    expect(await recallTab(5)).toMatchObject({ page: { handle: 'acme.coffee', kind: 'profile' } });
    await answerMessage({ type: 'pageRead', id: id(), href, facts: {}, final: true }, sender());
    expect((await recallTab(5))?.reading).toMatchObject({ own: 'cannot-tell' });
  });

  it('leaves no trace of a private window, of a pause, or of a page of no network', async () => {
    expect(
      await answerMessage({ type: 'pageArrived', id: id(), href, fragment: false }, sender(true)),
    ).toBeNull();
    await pauseCoaching('hour');
    expect(await arrive()).toBeNull();
    await resumeCoaching();
    const elsewhere = { ...sender(), origin: 'https://example.org' };
    const message = {
      type: 'pageArrived',
      id: id(),
      href: 'https://example.org/',
      fragment: false,
    };
    expect(await answerMessage(message, elsewhere)).toBeNull();
    expect(await db.visitDays.count()).toBe(0);
    expect(await recallTab(5)).toBeUndefined();
    expect(await arrive()).not.toBeNull();
  });

  it('no longer counts what an open page says after its permission was taken back', async () => {
    vi.mocked(browser.permissions.contains).mockResolvedValue(false as never);
    expect(await arrive()).toBeNull();
    expect(await db.visitDays.count()).toBe(0);
  });

  it('keeps the visit and names no brand when the brand went in between', async () => {
    await addToVisitDay(
      { brandId: 'removed', network: 'x', kind: 'home' },
      { visits: 1, activeSeconds: 0 },
      'message-1',
    );
    expect(await db.visitDays.toArray()).toMatchObject([{ brandId: '', visits: 1 }]);
  });

  it('forgets counted messages of past days, and only those', async () => {
    const today = Temporal.Now.plainDateISO();
    await db.seen.bulkAdd([
      { id: 'old', day: today.subtract({ days: 3 }).toString() },
      { id: 'new', day: today.toString() },
    ]);
    await pruneSeen();
    expect((await db.seen.toArray()).map(({ id: kept }) => kept)).toEqual(['new']);
  });

  it.each([
    ['malformed', { type: 'pageArrived', href }, undefined],
    ['malformed', { type: 'formatDisk', id: id(), href }, undefined],
    ['not-allowed', { type: 'pageArrived', id: id(), href, fragment: false }, { frameId: 2 }],
    [
      'not-allowed',
      { type: 'pageArrived', id: id(), href, fragment: false },
      { origin: 'https://evil.example' },
    ],
  ])('refuses a message that is %s and changes nothing', async (error, message, change) => {
    expect(await answerMessage(message, { ...sender(), ...change })).toEqual({ error });
    expect(await db.visitDays.count()).toBe(0);
    expect(await recallTab(5)).toBeUndefined();
  });
});
