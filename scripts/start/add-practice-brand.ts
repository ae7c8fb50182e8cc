import type { Page } from 'puppeteer-core';
import { waitFor } from '../browsers/wait-for.ts';

/** Goes through the welcome page as far as "try with a practice brand", and presses it. */
export const addPracticeBrand = async (page: Page): Promise<void> => {
  await waitFor('the welcome page to offer a practice brand', () =>
    page.evaluate(() => {
      const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      const offer = part('welcome-practice');
      (offer ?? part('welcome-next'))?.click();
      return offer !== null;
    }),
  );
};
