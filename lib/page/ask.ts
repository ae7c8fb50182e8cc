import type { PageMessage, PageReplies } from '../messaging/protocol';

/** Resolves to the reply, or to `undefined` when nobody answered; never rejects. */
export type Ask = <M extends PageMessage>(
  message: M,
) => Promise<PageReplies[M['type']] | undefined>;

const RETRY_AFTER = 300;

/** False once the extension was updated or removed: this script is then an orphan. */
export const isConnected = (): boolean => Boolean(chrome.runtime?.id);

/**
 * A worker that is starting or stopping loses a message, with an error or with `undefined`; the second
 * try carries the same `id`, so nothing is counted twice. An orphan aborts `life` and falls silent.
 * `chrome` stands in both browsers and, unlike `browser`, cannot be an element of the page.
 */
export const makeAsk =
  (life: AbortController): Ask =>
  async (message) => {
    for (const wait of [0, RETRY_AFTER]) {
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      if (!isConnected()) {
        life.abort();
        return undefined;
      }
      try {
        const reply: unknown = await chrome.runtime.sendMessage(message);
        if (reply !== undefined) return reply as PageReplies[(typeof message)['type']];
      } catch {
        // Nobody there: once more, or not at all if it is us who are gone.
      }
    }
    return undefined;
  };
