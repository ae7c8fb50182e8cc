import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addBrand } from '../../../lib/actions/add-brand';
import { allowNetworks } from '../../../lib/actions/allow-networks';
import { answerMessage } from '../../../lib/actions/answer-message';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { pauseCoaching, resumeCoaching } from '../../../lib/actions/pause-coaching';
import { coachAgain, stopCoaching } from '../../../lib/actions/stop-coaching';
import { recallTab } from '../../../lib/actions/tab-memory';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
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
    await answerMessage(
      { type: 'pageActive', id: id(), href, seconds: 30, until: Date.now() },
      sender(),
    );
    await answerMessage(
      { type: 'pageActive', id: id(), href, seconds: 12, until: Date.now() },
      sender(),
    );
    expect(await db.visitDays.toArray()).toMatchObject([
      { visits: 1, activeSeconds: 42, byStage: [42, 0, 0] },
    ]);
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
      [{ day: Temporal.Now.plainDateISO().toString(), visits: 1, activeSeconds: 0 }],
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

describe('a page whose address names no account', () => {
  const inbox = 'https://www.instagram.com/direct/inbox/';
  const active = (seconds: number) =>
    answerMessage(
      { type: 'pageActive', id: id(), href: inbox, seconds, until: Date.now() },
      sender(),
    );
  const read = (viewer: string | null, messageId = id()) =>
    answerMessage(
      { type: 'pageRead', id: messageId, href: inbox, facts: { viewer }, final: true },
      sender(),
    );
  const totals = async () =>
    (await db.visitDays.toArray()).map(({ brandId: of, visits, activeSeconds }) => ({
      mine: of === brandId,
      visits,
      activeSeconds,
    }));

  it('is counted for the working brand until it is known who is signed in', async () => {
    await arrive(id(), inbox);
    await active(20);
    expect(await totals()).toEqual([{ mine: false, visits: 1, activeSeconds: 20 }]);
    await read('acme.coffee');
    expect(await totals()).toEqual([{ mine: true, visits: 1, activeSeconds: 20 }]);
    await active(5);
    expect(await totals()).toEqual([{ mine: true, visits: 1, activeSeconds: 25 }]);
  });

  it('moves once, however often the page is read or a message is repeated', async () => {
    const arrival = id();
    await arrive(id(), inbox);
    await arrive(arrival, inbox);
    const again = id();
    await Promise.all([read('acme.coffee', again), read('acme.coffee', again)]);
    await read('acme.coffee');
    await arrive(arrival, inbox);
    expect((await totals()).toSorted((a, b) => Number(a.mine) - Number(b.mine))).toEqual([
      { mine: false, visits: 1, activeSeconds: 0 },
      { mine: true, visits: 1, activeSeconds: 0 },
    ]);
  });

  it.each([['somebody.else'], [null]])('stays where it is when %s is signed in', async (viewer) => {
    await arrive(id(), inbox);
    await read(viewer);
    expect(await totals()).toEqual([{ mine: false, visits: 1, activeSeconds: 0 }]);
  });

  it('leaves the seconds where they are that another brand was chosen for', async () => {
    await arrive(id(), inbox);
    await active(10);
    await chooseBrand(brandId);
    await active(7);
    await read('acme.coffee');
    expect(await totals()).toEqual([{ mine: true, visits: 1, activeSeconds: 17 }]);
  });
});

describe('a network on which coaching was stopped', () => {
  it('is neither counted nor read, until the user wants it again', async () => {
    await stopCoaching('instagram');
    expect(await arrive()).toBeNull();
    await answerMessage(
      { type: 'pageActive', id: id(), href, seconds: 30, until: Date.now() },
      sender(),
    );
    await answerMessage({ type: 'pageRead', id: id(), href, facts: {}, final: true }, sender());
    expect(await db.visitDays.count()).toBe(0);
    expect(await recallTab(5)).toBeUndefined();
    expect((await storedSettings()).networks).not.toContain('instagram');

    await coachAgain('instagram');
    expect(await arrive()).toMatchObject({ probes: expect.any(Array) });
    expect(await db.visitDays.count()).toBe(1);
    expect((await storedSettings()).networks).toContain('instagram');
  });

  it('is coached again once the user allows it to be read', async () => {
    await stopCoaching('instagram');
    await allowNetworks(['instagram']);
    expect(await arrive()).not.toBeNull();
  });

  it('is no other network, and none that was never chosen', async () => {
    await stopCoaching('tiktok');
    expect(await arrive()).not.toBeNull();
  });
});
