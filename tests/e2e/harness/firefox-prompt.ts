import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browsers/firefox-protocol';
import { waitFor } from './wait-for';

/** The little of Firefox's own window that is used here. The function below runs there, not here. */
interface Doorhanger extends Element {
  secondaryButton?: HTMLElement;
}

/** Answers Firefox's permission prompt with its second button, "Deny", once the prompt is open. */
export const refuseInFirefox = (browser: Browser): Promise<unknown> =>
  waitFor(
    'Firefox’s prompt',
    () =>
      inFirefoxWindow(browser, () => {
        const prompt = document.querySelector<Doorhanger>(
          '#notification-popup[panelopen] #addon-webext-permissions-notification',
        );
        prompt?.secondaryButton?.click();
        return prompt?.secondaryButton !== undefined;
      }) as Promise<boolean>,
  );
