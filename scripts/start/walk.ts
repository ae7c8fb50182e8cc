import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launched.ts';
import { openPopupFor, openSidePanelFor } from '../browsers/surfaces.ts';
import { root } from '../checks/run-command.ts';
import { addPracticeBrand } from './add-practice-brand.ts';
import { doAdvice } from './do-advice.ts';
import { readCoach, type CoachView } from './read-coach.ts';

/** The practice network's own profile of the account that is signed in there. */
const PROFILE = '#/@acme.coffee';

const folder = path.join(root, 'screenshots');

const picture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: path.join(folder, `start-${name}.png`) });
};

const sayCoach = (view: CoachView, say: (line: string) => void): void => {
  const { network, kind, handle, brand, met, of, expectation, advices } = view;
  say('');
  say(`Detected: network ${network}, page ${kind}, account @${handle}`);
  say(`Brand:    ${brand}`);
  say(`Stage:    ${met} of ${of} must-haves done`);
  if (expectation) say(`Expect:   ${expectation.replaceAll(/\s+/g, ' ')}`);
  say('Advice:');
  for (const { title, whyNow } of advices) {
    say(`  - ${title}`);
    say(`      ${whyNow}`);
  }
  say('');
};

const progressFrom = (coach: Page, before: CoachView, timeout?: number): Promise<CoachView> =>
  readCoach(coach, 'the progress to move', ({ met }) => met > before.met, timeout);

/**
 * Does what is advised, in its order, until a must-have is met. The first advice may be one part of a
 * must-have, which moves nothing by itself.
 */
const doUntilProgress = async (
  coach: Page,
  before: CoachView,
  say: (line: string) => void,
): Promise<CoachView> => {
  for (const { task } of before.advices) {
    // A tip is something to know, with nothing to do.
    if (task === undefined) continue;
    await doAdvice(coach, task);
    const after = await readCoach(coach, `the coach to take "${task}" as done`, ({ advices }) =>
      advices.every((advice) => advice.task !== task),
    );
    say(`Done:     ${task}`);
    if (after.met > before.met) return after;
    // The progress is told apart from the advice, and a moment later on a slow machine.
    const moved = await progressFrom(coach, before, 1000).catch(() => undefined);
    if (moved) return moved;
  }
  return progressFrom(coach, before);
};

/**
 * The product's main job without a window: adds a practice brand, visits its profile, says what was detected
 * and advised, does the first advice. Throws a sentence when the coach does not do its part.
 */
export const walk = async (launched: Launched, say: (line: string) => void): Promise<void> => {
  mkdirSync(folder, { recursive: true });

  const welcome = await launched.openExtensionPage('welcome.html');
  await welcome.waitForSelector('[data-testid="welcome-next"], [data-testid="welcome-practice"]');
  await picture(welcome, 'welcome');
  const practice = await addPracticeBrand(launched, welcome);
  await practice.evaluate((profile) => {
    location.hash = profile;
  }, PROFILE);
  const popup = await openPopupFor(launched, practice);
  const before = await readCoach(
    popup,
    'advice on the practice profile',
    ({ network, kind, advices }) =>
      network === 'practice' && kind === 'profile' && advices.length > 0,
  );
  sayCoach(before, say);
  await picture(popup, 'popup-before');

  // The panel stays open while one writes; the popup would close.
  const panel = await openSidePanelFor(launched, practice);
  const after = await doUntilProgress(panel, before, say);
  say(`Progress: ${before.met} of ${before.of} before, ${after.met} of ${after.of} after`);
  await picture(panel, 'side-panel');
  const again = await openPopupFor(launched, practice);
  await readCoach(again, 'the popup to show the progress', ({ met }) => met === after.met);
  await picture(again, 'popup-after');

  await picture(practice, 'practice-network');
  for (const place of ['', 'stages', 'settings', 'about']) {
    const dashboard = await launched.openExtensionPage(`dashboard.html#/${place}`);
    await dashboard.waitForSelector('h1');
    await picture(dashboard, `dashboard-${place || 'today'}`);
    await dashboard.close();
  }
  say('');
  say(`Screenshots are in ${folder}`);
};
