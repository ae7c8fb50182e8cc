import type { Page } from 'puppeteer-core';

const EXAMPLE = '30 enquiries a month, reviewed every first Monday';

/** Writes an example into every field of the open form that is empty and asks for words. */
const fillForm = async (page: Page): Promise<void> => {
  const fields = await page.$$('dialog[open] textarea, dialog[open] input[type="text"]');
  for (const field of fields) {
    if ((await field.evaluate((element) => (element as HTMLInputElement).value)) !== '') continue;
    await field.type(EXAMPLE);
  }
};

/** Does one advice as a person would: opens its card, then presses "done" or writes what it asks for. */
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
  await page.waitForSelector('dialog[open] form, dialog[open] textarea');
  await fillForm(page);
  await page.click('[data-testid="record-save"]');
};
