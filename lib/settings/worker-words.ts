import type { Language } from '../domain/language';

/** The few texts that the browser shows for us outside our pages: the icon's title, the context menu, and what a key needs. */
export interface WorkerWords {
  icon: Record<'progress' | 'paused' | 'pausedOn' | 'wrong' | 'unknown', string>;
  /** What stands for every other brand during a call with a client. */
  call: Record<'others', string>;
  menu: Record<'number' | 'pause' | 'resume', string>;
}

/**
 * Both languages are packed in: a kilobyte. `browser.i18n` speaks the browser's language, which need not be the one
 * chosen in the app, and titles that a page had written down would be missing after an update. No other text
 * reaches the worker, and no library for texts.
 */
const words = import.meta.glob<WorkerWords>('../i18n/locales/*/worker.json', {
  eager: true,
  import: 'default',
});

export const wordsIn = (language: Language): WorkerWords =>
  words[`../i18n/locales/${language}/worker.json`] as WorkerWords;

/** The text with its `{{names}}` replaced by their values. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (all, name: string) => String(values[name] ?? all));
