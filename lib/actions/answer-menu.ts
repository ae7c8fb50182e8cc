import type { Browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { pauseOf } from '../settings/paused-on';
import { askNumber } from './ask-number';
import { NUMBER_ITEM, pausedBy } from './menu-items';
import { pauseNetwork, resumeNetwork } from './pause-network';

/** Does what was chosen in a page's context menu. In a private window that is nothing. */
export async function answerMenu(
  { menuItemId, selectionText = '', pageUrl = '' }: Browser.contextMenus.OnClickData,
  tab: Pick<Browser.tabs.Tab, 'incognito'> | undefined,
): Promise<void> {
  if (tab?.incognito) return;
  if (menuItemId === NUMBER_ITEM) await askNumber(selectionText, pageUrl);
  const network = pausedBy(String(menuItemId));
  if (network === undefined) return;
  const isPaused = pauseOf(await storedSettings(), network, Temporal.Now.instant()) !== undefined;
  await (isPaused ? resumeNetwork(network) : pauseNetwork(network, 'resume'));
}
