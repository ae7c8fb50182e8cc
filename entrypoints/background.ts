import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMenu } from '@/lib/actions/answer-menu';
import { answerMessage } from '@/lib/actions/answer-message';
import { noteGranted } from '@/lib/actions/note-granted';
import { noteRemoved } from '@/lib/actions/note-removed';
import { forgetHealth } from '@/lib/actions/forget-health';
import { awaitPauseEnd, endPause, PAUSE_OVER } from '@/lib/actions/pause-coaching';
import { prune } from '@/lib/actions/prune';
import { refreshBadge } from '@/lib/actions/refresh-badge';
import { createMenus } from '@/lib/actions/refresh-menus';
import { injectIntoOpenTabs, registerPageScript } from '@/lib/actions/register-page-script';
import { runCommand } from '@/lib/actions/run-command';
import { forgetTab } from '@/lib/actions/tab-memory';

const NEW_DAY = 'new-day';

const startDay = () => {
  const midnight = Temporal.Now.zonedDateTimeISO().add({ days: 1 }).startOfDay();
  return browser.alarms.create(NEW_DAY, { when: midnight.epochMilliseconds });
};

const onInstalled = async ({ reason }: Browser.runtime.InstalledDetails) => {
  await registerPageScript();
  // At once: whoever has turned to another tab by then would be taken away from it.
  if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  await noteGranted();
  await createMenus();
  // After an update the old page script is dead; open pages get the new one.
  if (reason === 'update') await Promise.all([injectIntoOpenTabs(), forgetHealth()]);
};

const onAllowed = async () => {
  await noteGranted();
  await registerPageScript();
  await injectIntoOpenTabs();
};

const onAlarm = async ({ name }: Browser.alarms.Alarm) => {
  if (name === NEW_DAY) await Promise.all([prune(), refreshBadge(), startDay()]);
  if (name === PAUSE_OVER) await endPause();
};

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  // Starting is enough: the badge and, in Firefox, the alarm do not outlive the browser.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.permissions.onAdded.addListener(() => void onAllowed());
  browser.permissions.onRemoved.addListener(() => void noteRemoved());
  browser.contextMenus.onClicked.addListener((info, tab) => void answerMenu(info, tab));
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    void answerMessage(message, sender).then(reply);
    return true;
  });
  browser.tabs.onActivated.addListener(() => void refreshBadge());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
  // The worker starts anew many times a day; each of these is idempotent.
  void registerPageScript();
  void startDay();
  void awaitPauseEnd();
  void prune();
  void refreshBadge();
});
