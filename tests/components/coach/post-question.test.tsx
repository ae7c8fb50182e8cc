import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import type { PostQuestion } from '@/lib/domain/composer-state';
import { LANGUAGES } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { showCoach } from './show-coach';
import { violations } from './violations';

const user = userEvent.setup();

beforeEach(async () => {
  standInForTopLayer();
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  await emptyData();
  await browser.storage.session.clear();
});

/** A text of the language that is spoken. */
const say = (key: string, values: Record<string, unknown> = {}) =>
  i18next.t(`reading:${key}`, values);

const asks = (brandId: string, secondsAgo: number, more: Partial<PostQuestion> = {}) =>
  ({
    episodeId: 'episode-1',
    network: 'instagram',
    brandId,
    handle: 'acme.coffee',
    closedAt: new Date(Date.now() - secondsAgo * 1000).toISOString(),
    ...more,
  }) satisfies PostQuestion;
const open = (...questions: PostQuestion[]) => browser.storage.session.set({ questions });
const isGone = () => waitFor(() => expect(screen.queryByTestId('post-question')).toBeNull());

describe.each(LANGUAGES)('the question whether a post went out, in %s', (language) => {
  it.each(['popup', 'panel'] as const)('is asked in the %s, on any page', async (surface) => {
    const { id } = await aBrand();
    await open(asks(id, 20));
    await showCoach({ surface, language, tab: { url: 'https://example.org/' } });
    const question = await screen.findByTestId('post-question');
    expect(question).toHaveTextContent(say('question.text', { network: 'Instagram' }));
    expect(question).toHaveTextContent(say('question.as', { handle: '@acme.coffee' }));
    expect(await violations()).toEqual([]);
  });

  it('names no account where none is known', async () => {
    const { id } = await aBrand();
    const { handle: _nobody, ...rest } = asks(id, 20);
    await open(rest);
    await showCoach({ language });
    expect(await screen.findByTestId('post-question')).not.toHaveTextContent('@');
  });

  it('waits for ten seconds after the composer closed', async () => {
    const { id } = await aBrand();
    await showCoach({ language });
    await screen.findAllByTestId('advice');
    await open(asks(id, 7));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByTestId('post-question')).toBeNull();
    expect(await screen.findByTestId('post-question')).toBeVisible();
  }, 15_000);

  it('is answered with "yes": the post is logged', async () => {
    const { id } = await aBrand();
    await open(asks(id, 20));
    await showCoach({ language });
    const button = await screen.findByTestId('post-went-out');
    expect(button).toHaveTextContent(say('question.yes'));
    await user.click(button);
    await isGone();
    expect(await db.slots.toArray()).toMatchObject([
      { brandId: id, network: 'instagram', origin: 'logged' },
    ]);
  });

  it('is answered with "no": nothing is logged, and the one before is asked', async () => {
    const { id } = await aBrand();
    await open(asks(id, 60, { episodeId: 'episode-0', network: 'threads' }), asks(id, 20));
    await showCoach({ language });
    const question = await screen.findByTestId('post-question');
    expect(screen.getAllByTestId('post-question')).toHaveLength(1);
    expect(question.dataset.network).toBe('instagram');
    await user.click(within(question).getByTestId('post-not-out'));
    await waitFor(() =>
      expect(screen.getByTestId('post-question').dataset.network).toBe('threads'),
    );
    await user.click(screen.getByTestId('post-not-out'));
    await isGone();
    expect(await db.slots.count()).toBe(0);
  });

  it('is asked of its own brand only', async () => {
    const bravo = await aBrand({ name: 'Bravo', accounts: [] });
    await aBrand();
    await open(asks(bravo.id, 20));
    await showCoach({ language });
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('post-question')).toBeNull();
  });
});
