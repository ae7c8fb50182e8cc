import type { Browser, Page } from 'puppeteer-core';

/** The WebDriver BiDi connection below puppeteer, for what its own interface does not offer. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value;

/** Sends one WebDriver BiDi command and gives its result. */
export const send = async (browser: Browser, method: string, params: object): Promise<unknown> => {
  const connection = 'connection' in browser ? browser.connection : undefined;
  if (!isConnection(connection)) throw new Error('This browser is not driven by WebDriver BiDi.');
  return (await connection.send(method, params)).result;
};

/** The id under which WebDriver BiDi knows a page. */
export const contextOf = (page: Page): string => {
  const frame = page.mainFrame();
  if (!('_id' in frame) || typeof frame._id !== 'string') throw new Error('The page has no id.');
  return frame._id;
};

interface ChromeTree {
  contexts: { context: string; url: string }[];
}

interface Evaluated {
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/**
 * Runs a function inside the browser's own window, where everything a user can do can be done: ending the event
 * page, pressing the toolbar button. Takes and gives primitives only.
 */
export const inFirefoxWindow = async <Args extends (string | number | boolean)[]>(
  browser: Browser,
  run: (...args: Args) => unknown,
  ...args: Args
): Promise<unknown> => {
  const tree = (await send(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as ChromeTree;
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  const answer = (await send(browser, 'script.evaluate', {
    expression: `(${run.toString()})(${args.map((arg) => JSON.stringify(arg)).join(',')})`,
    target: { context: window.context },
    awaitPromise: true,
  })) as Evaluated;
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
};
