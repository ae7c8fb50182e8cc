import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { logPublished, namesOf } from '../../../lib/actions/log-published';
import { takeBackLogged } from '../../../lib/actions/take-back-logged';
import { planPost } from '../../../lib/actions/plan-posts';
import { recallComposer, rememberComposer } from '../../../lib/actions/tab-memory';
import { db } from '../../../lib/db/database';
import { weekOf } from '../../../lib/domain/calendar';
import type { ComposerState } from '../../../lib/domain/composer-state';
import { aBrand } from './a-brand';

const TAB = 5;
let state: ComposerState;
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await browser.storage.session.clear();
  const { brandId } = await aBrand();
  state = {
    episodeId: 'episode-1',
    network: 'x',
    look: { open: false, kind: 'post' },
    written: 'post',
    most: 10,
    last: 10,
    requests: [],
    verdict: 'published',
    postId: '42',
    loggedFor: brandId,
  };
  await rememberComposer(TAB, state);
});

const brandOf = () => state.loggedFor ?? '';
const log = () =>
  logPublished({
    brandId: brandOf(),
    network: 'x',
    names: namesOf(state),
    at: new Date().toISOString(),
  });

it('takes a post that was only seen away again', async () => {
  await log();
  expect(await db.slots.toArray()).toMatchObject([{ origin: 'seen', seen: 'x:42' }]);
  expect(await takeBackLogged(TAB, state)).toMatchObject({ ok: true });
  expect(await db.slots.count()).toBe(0);
  expect(await recallComposer(TAB)).not.toHaveProperty('loggedFor');
});

it('leaves a planned post planned', async () => {
  await planPost(brandOf(), {
    week: weekOf(Temporal.Now.plainDateISO()),
    network: 'x',
    topic: 'Why',
  });
  await log();
  expect(await db.slots.toArray()).toMatchObject([{ origin: 'planned', seen: 'x:42' }]);
  await takeBackLogged(TAB, state);
  const [slot] = await db.slots.toArray();
  expect(slot).toMatchObject({ origin: 'planned', topic: 'Why' });
  expect(slot).not.toHaveProperty('doneOn');
  expect(slot).not.toHaveProperty('seen');
});

it('says so when the post is gone already', async () => {
  expect(await takeBackLogged(TAB, state)).toMatchObject({
    ok: false,
    problem: { code: 'slot-missing' },
  });
});
