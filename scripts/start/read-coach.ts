import type { Page } from 'puppeteer-core';
import { waitFor } from '../browsers/wait-for.ts';

/** What a coach surface shows, read by its test ids. */
export interface CoachView {
  brand: string;
  network: string;
  kind: string;
  handle: string;
  expectation: string;
  met: number;
  of: number;
  /** `task` is missing where an advice is a tip or a warning. */
  advices: { task?: string; title: string; whyNow: string }[];
}

/** One look at the surface; undefined until it shows where the person is. */
const look = (page: Page): Promise<CoachView | undefined> =>
  page.evaluate(() => {
    const part = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    const text = (id: string) => part(id)?.innerText.trim() ?? '';
    const here = part('here');
    const progress = part('progress');
    if (!here?.dataset.network || !progress) return undefined;
    const cards = [...document.querySelectorAll<HTMLElement>('[data-testid="advice"]')];
    return {
      brand: text('brand-name'),
      network: here.dataset.network,
      kind: here.dataset.kind ?? '',
      handle: here.dataset.handle ?? '',
      expectation: text('expectation'),
      met: Number(progress.dataset.met),
      of: Number(progress.dataset.of),
      advices: cards.map((card) => {
        const said = (selector: string) =>
          card.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
        const { task } = card.dataset;
        const texts = { title: said('h3'), whyNow: said('[data-testid="why-now"]') };
        return task === undefined ? texts : { task, ...texts };
      }),
    };
  });

/** Waits until the surface shows what `wanted` accepts, and gives it. */
export const readCoach = (
  page: Page,
  what: string,
  wanted: (view: CoachView) => boolean,
  timeout?: number,
): Promise<CoachView> =>
  waitFor(
    what,
    async () => {
      const view = await look(page);
      if (view && wanted(view)) return view;
      throw new Error(`The coach shows ${JSON.stringify(view)}.`);
    },
    timeout,
  );
