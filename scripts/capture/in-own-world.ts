import type { Page } from 'puppeteer-core';
import { contextOf, send } from '../browsers/firefox-protocol.ts';
import type { Launched } from '../browsers/launched.ts';

const WORLD = 'stagecoach-capture';

const evaluateInChromium = async (page: Page, expression: string): Promise<unknown> => {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD,
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as unknown;
  } finally {
    await session.detach();
  }
};

const evaluateInFirefox = async (
  { browser }: Launched,
  page: Page,
  expression: string,
): Promise<unknown> => {
  const answer = (await send(browser, 'script.evaluate', {
    expression,
    target: { context: contextOf(page), sandbox: WORLD },
    awaitPromise: false,
  })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
};

/**
 * Runs a function on a page in a world of its own, as a content script is run: the page's own scripts may have
 * replaced how a document is asked. The function may name nothing outside of itself. JSON in, JSON out.
 */
export const inOwnWorld = async <Args extends unknown[], Result>(
  launched: Launched,
  page: Page,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Result> => {
  const given = args.map((arg) => JSON.stringify(arg)).join(',');
  const expression = `JSON.stringify((${run.toString()})(${given}))`;
  const answer =
    launched.engine === 'firefox'
      ? await evaluateInFirefox(launched, page, expression)
      : await evaluateInChromium(page, expression);
  return JSON.parse(String(answer)) as Result;
};
