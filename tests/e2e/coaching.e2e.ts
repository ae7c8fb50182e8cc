/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness/launch';
import { waitFor } from './harness/wait-for';
import { rows, rowSoon } from './steps/rows';
import { becomes, press, saysSoon, see, type } from './steps/see';
import { addBrand } from './steps/welcome';

let session: Session;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, {
    name: 'Acme Coffee',
    links: ['https://x.com/acmecoffee', 'https://www.instagram.com/acme.coffee/'],
  });
});
afterAll(() => session.close());

const open = async (place: string): Promise<Page> => {
  const page = await session.openExtensionPage(`dashboard.html#/${place}`);
  await page.bringToFront();
  return page;
};
const taskOf = (id: string) => `[data-task="${id}"]`;
const inTask = (id: string, testId: string) => ` ${taskOf(id)} [data-testid="${testId}"]`;

/** Clicks the first element under a selector, wherever the tab is. */
const click = async (page: Page, selector: string): Promise<void> => {
  await waitFor(selector, () => page.$(selector));
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};

const verdictOf = (page: Page, criterion: string) =>
  page
    .$eval(`[data-criterion="${criterion}"]`, (element) => element.getAttribute('data-verdict'))
    .catch(() => undefined);

describe('the first gate, from nothing to ready', () => {
  it('judges each line from what is written, confirmed and recorded', async () => {
    const page = await open('stages');
    await see(page, 'gate');
    expect(await verdictOf(page, 'goal-written')).toBe('not-yet');
    expect(await verdictOf(page, 'profiles-complete')).toBe('cannot-tell');

    await click(page, inTask('goal', 'task-write'));
    await type(page, 'field-outcome', 'enquiries');
    await type(page, 'field-measure', 'enquiries a month');
    await press(page, 'record-save');
    await becomes(page, 'criterion', 'data-verdict', 'not-yet');
    await waitFor('the goal', async () => (await verdictOf(page, 'goal-written')) === 'met');

    await click(page, inTask('choose', 'task-write'));
    await type(page, 'field-x', 'Customers ask there');
    await press(page, 'record-save');
    await waitFor(
      'the choice',
      async () => (await verdictOf(page, 'networks-with-reasons')) === 'met',
    );

    await click(page, inTask('capacity', 'task-write'));
    for (const field of ['creates', 'approves', 'answers']) await type(page, `field-${field}`, 'A');
    await type(page, 'field-hoursAWeek', '3');
    await see(page, 'field-postsAWeek-x');
    await page.$eval('[data-testid="field-postsAWeek-x"]', (field) =>
      (field as HTMLInputElement).select(),
    );
    await type(page, 'field-postsAWeek-x', '2');
    await press(page, 'record-save');
    await waitFor('the promise', async () => (await verdictOf(page, 'work-fits-hours')) === 'met');

    // Only X was chosen, so the other account is a reserved name and asks for nothing.
    for (const id of ['profile', 'two-step', 'opening']) {
      await click(page, inTask(id, 'task-done'));
      await waitFor(id, () => page.$(`${taskOf(id)}[data-done="true"]`));
    }
    await click(page, inTask('handles', 'task-write'));
    const [account] = (await rows<{ id: string; network: string }>(session, 'accounts')).filter(
      ({ network }) => network === 'x',
    );
    await type(page, `owner-${account?.id}`, 'Ayşe');
    await type(page, `backupOwner-${account?.id}`, 'Can');
    await press(page, 'record-save');
    await waitFor(
      'the owners',
      async () => (await verdictOf(page, 'accounts-cared-for')) === 'met',
    );
    await page.close();
  });

  it('takes the starting number, proposes the next stage and moves only with a reason', async () => {
    const numbers = await open('numbers');
    await type(numbers, 'followers-x', '42');
    await press(numbers, 'numbers-save');
    await rowSoon<{ value: number }>(session, 'snapshots', ({ value }) => value === 42);
    await numbers.close();

    const page = await open('stages');
    await see(page, 'proposal');
    await becomes(page, 'gate', 'data-readiness', 'ready');
    expect((await rows<{ stage: number }>(session, 'brands'))[0]?.stage).toBe(1);
    await press(page, 'proposal-move');
    await press(page, 'move-confirm');
    await see(page, 'move-reason', '[aria-invalid="true"]');
    await type(page, 'move-reason', 'All is set up');
    await press(page, 'move-confirm');
    await rowSoon<{ stage: number }>(session, 'brands', ({ stage }) => stage === 2);
    await saysSoon(page, 'All is set up');
    await page.close();
  });
});

describe('the rhythm', () => {
  it('is planned by week, and what is out counts in every open surface', async () => {
    const plan = await open('plan');
    await see(plan, 'add-post');
    await press(plan, 'fill-week');
    await waitFor('two posts', async () => (await rows(session, 'slots')).length === 2);
    const site = await session.newPage('https://x.com/compose/post');
    const panel = await session.openSidePanelFor(site);
    const publish = '[data-task="publish"]';
    await waitFor('the post to be due', () => panel.$(publish));
    await plan.bringToFront();
    await press(plan, 'post-published');
    await rowSoon<{ doneOn?: string }>(session, 'slots', ({ doneOn }) => doneOn !== undefined);
    await see(plan, 'post-undo');
    await press(plan, 'post-published');
    // All that was promised is out: publishing is done, wherever one looks.
    await waitFor('publishing to be done', async () => {
      const open = await panel.$(`[data-testid="advice"]${publish}`);
      return open === null;
    });
    await plan.close();
    await site.close();
  });
});

describe('advice that is not wanted', () => {
  it('is put aside until the page changes, and muted with a way back', async () => {
    const site = await session.newPage('https://x.com/notifications');
    const panel = await session.openSidePanelFor(site);
    const first = async () => {
      const card = await see(panel, 'advice');
      return card?.evaluate((element) => element.getAttribute('data-advice'));
    };
    const later = async (id: string, item: string) => {
      const card = `[data-advice="${id}"]`;
      await click(panel, `${card} [data-testid="later"]`);
      await click(panel, `${card} [data-item="${item}"]`);
      await waitFor('it to go', async () => (await panel.$(card)) === null);
    };
    const here = (await first()) ?? '';
    await later(here, 'here');
    await site.evaluate(() => history.pushState(null, '', '/home'));
    await becomes(panel, 'here', 'data-kind', 'home');
    await site.evaluate(() => history.pushState(null, '', '/notifications'));
    await becomes(panel, 'here', 'data-kind', 'notifications');
    await waitFor('it to come back', () => panel.$(`[data-advice="${here}"]`));

    await later(here, 'mute');
    await press(panel, 'advice-undo');
    await waitFor('it to come back', () => panel.$(`[data-advice="${here}"]`));
    await later(here, 'mute');
    await site.close();
    const learn = await open('learn');
    await press(learn, 'bring-back');
    await waitFor('nothing muted', async () => {
      const memory = await rows<{ mutedAt?: string }>(session, 'adviceMemory');
      return memory.every(({ mutedAt }) => mutedAt === undefined);
    });
    await learn.close();
  });

  it('says first of all when the page belongs to another brand', async () => {
    await addBrand(session, { name: 'Second Brand', links: ['https://x.com/second'] });
    const site = await session.newPage('https://x.com/acmecoffee');
    const panel = await session.openSidePanelFor(site);
    const card = await see(panel, 'advice', '[data-kind="safety"]');
    expect(await card?.evaluate((element) => (element as HTMLElement).innerText)).toContain(
      'Acme Coffee',
    );
    await press(panel, 'switch-brand');
    await becomes(panel, 'here', 'data-match', 'account');
    await site.close();
  });
});

describe('the calm answer', () => {
  it('is written from this brand’s facts, edited and copied', async () => {
    const learn = await open('learn');
    await press(learn, 'answer-question', '[data-answer="no-sales-yet"]');
    const text = await see(learn, 'client-text');
    const said = await text?.evaluate((element) => (element as HTMLTextAreaElement).value);
    expect(said?.length).toBeGreaterThan(80);
    expect(said).not.toMatch(/\{\{|undefined|NaN/);
    await learn.close();
  });
});
