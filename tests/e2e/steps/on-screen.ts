import type { Page } from 'puppeteer-core';
import { type Display, startDisplay } from '../harness/display';
import { engineUnderTest, launch, type Session } from '../harness/launch';
import { waitFor } from '../harness/wait-for';

/** A session with real windows, a mouse and a keyboard. */
export interface OnScreen {
  session: Session;
  display: Display;
  close(): Promise<void>;
}

/** A busy machine takes its time to draw a window; what is right is there long before. */
export const LATE = 30_000;

/** The windows keep their own size here, so that a point of a page is a point of the screen. */
export async function launchOnScreen(): Promise<OnScreen> {
  const display = await startDisplay();
  const place = ['--window-position=0,0', '--window-size=1100,800'];
  const session = await launch({
    headless: false,
    viewport: null,
    env: display.env,
    args: engineUnderTest() === 'chromium' ? place : [],
  });
  return {
    session,
    display,
    async close() {
      await session.close();
      await display.close();
    },
  };
}

/** Brings a page to the front, and waits until keys go to it. */
export async function toFront(page: Page): Promise<void> {
  await page.bringToFront();
  await waitFor('the page to have the focus', () => hasFocus(page), LATE);
}

export const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.hasFocus());

/** Where an element's middle is on the screen. */
export const pointOf = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    // Firefox says where its page begins; in Chromium only bars above the page take room.
    const { mozInnerScreenX = screenX, mozInnerScreenY = screenY + outerHeight - innerHeight } =
      window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
    return { x: mozInnerScreenX + x + width / 2, y: mozInnerScreenY + y + height / 2 };
  });
