import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAsk } from '../../../lib/page/ask';
import type { PageArrived } from '../../../lib/messaging/protocol';

const message: PageArrived = {
  type: 'pageArrived',
  id: 'one-message',
  href: 'https://a.example/',
  fragment: false,
};

const sendMessage = vi.fn();
const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = {
  id: 'us',
  sendMessage,
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  runtime.id = 'us';
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ask = async (life = new AbortController()) => {
  const reply = makeAsk(life)(message);
  await vi.advanceTimersByTimeAsync(1000);
  return reply;
};

describe('asking the background', () => {
  it('hands over the answer, also when it is null', async () => {
    sendMessage.mockResolvedValueOnce(null);
    expect(await ask()).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nobody answers', () => Promise.resolve(undefined)],
    ['the worker is gone', () => Promise.reject(new Error('Receiving end does not exist.'))],
    [
      'the worker dies',
      () => Promise.reject(new Error('message channel closed before a response')),
    ],
  ])('tries once more with the same message when %s', async (_, fail) => {
    sendMessage.mockImplementationOnce(fail).mockResolvedValueOnce(null);
    expect(await ask()).toBeNull();
    expect(sendMessage.mock.calls).toEqual([[message], [message]]);
  });

  it('gives up after the second try', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await ask()).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('falls silent for good when the extension was updated', async () => {
    const life = new AbortController();
    sendMessage.mockImplementation(() => {
      // The browser takes the id away at the same moment.
      runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await ask(life)).toBeUndefined();
    expect(life.signal.aborted).toBe(true);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    await ask(life);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('falls silent when the browser took our id away', async () => {
    const life = new AbortController();
    runtime.id = undefined;
    expect(await ask(life)).toBeUndefined();
    expect(life.signal.aborted).toBe(true);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
