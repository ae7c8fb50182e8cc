import type { Page } from 'puppeteer-core';

const EXAMPLE = '30 enquiries a month by the end of the year, reviewed every first Monday.';

/** Does one advice as a person would: opens its card, then presses "done" or writes the record it asks for. */
export const doAdvice = async (page: Page, task: string): Promise<void> => {
  const card = `[data-testid="advice"][data-task="${task}"]`;
  const done = `${card} [data-testid="advice-done"]`;
  const write = `${card} [data-testid="advice-write"]`;
  const closed = await page.$(`${card} [aria-expanded="false"][aria-controls]`);
  if (closed && !(await page.$(`${done}, ${write}`))) await closed.click();
  await page.waitForSelector(`${done}, ${write}`);
  if (await page.$(done)) {
    await page.click(done);
    return;
  }
  await page.click(write);
  const text = await page.waitForSelector('[data-testid="record-text"]');
  await text?.type(EXAMPLE);
  await page.click('[data-testid="record-save"]');
};
