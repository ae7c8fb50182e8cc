import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markPersonal } from '@/lib/actions/answer-guard';
import { changeSettings } from '@/lib/actions/change-settings';
import { storedSettings } from '@/lib/db/stored-settings';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { aDraft } from '../../a-draft';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { isWritten, wasRead } from './a-reading';
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
const row = (part: string) =>
  screen.queryAllByTestId('check').find(({ dataset }) => dataset.part === part);
const look = (language: Language, surface: 'popup' | 'panel' = 'panel') =>
  showCoach({ surface, language });
const shown = () => screen.findByTestId('composer-check');

describe.each(LANGUAGES)('a post that is being written, in %s', (language) => {
  it('is held against what the network allows and what is worth a look', async () => {
    await aBrand();
    const draft = aDraft(2210, { links: 2, tracked: 1, hashtags: 7, mentions: 3 });
    await isWritten('instagram', { draft, media: 3, alt: 1 });
    await look(language);
    const check = await shown();
    expect(row('length')?.dataset.signal).toBe('warning');
    expect(row('length')).toHaveTextContent(say('composer.of', { length: 2210, max: 2200 }));
    expect(row('length')).toHaveTextContent(say('composer.tooLong', { count: 10 }));
    expect(row('links')?.dataset.signal).toBe('not-yet');
    expect(row('links')).toHaveTextContent(say('composer.tracked', { tracked: 1, links: 2 }));
    expect(row('hashtags')?.dataset.signal).toBe('warning');
    expect(row('hashtags')).toHaveTextContent(say('composer.hashtagsOf', { count: 7, max: 5 }));
    expect(row('mentions')).toHaveTextContent('3');
    expect(row('mentions')?.dataset.signal).toBeUndefined();
    expect(row('media')?.dataset.signal).toBe('not-yet');
    expect(row('media')).toHaveTextContent(say('composer.described', { alt: 1, media: 3 }));
    expect(check).toHaveTextContent(say('composer.counts'));
    expect(await violations()).toEqual([]);
  });

  it('is well where it keeps to that, and follows what is typed', async () => {
    await aBrand();
    const draft = aDraft(2200, { links: 2, tracked: 2, hashtags: 5 });
    await isWritten('instagram', { draft, media: 2, alt: 2 });
    await look(language);
    await shown();
    for (const part of ['length', 'links', 'hashtags', 'media']) {
      expect(row(part)?.dataset.signal).toBe('met');
    }
    expect(row('mentions')).toBeUndefined();
    await isWritten('instagram', { draft: aDraft(2201), media: 0 });
    await waitFor(() => expect(row('length')?.dataset.signal).toBe('warning'));
    expect(row('links')).toBeUndefined();
    expect(row('hashtags')).toBeUndefined();
    expect(row('media')).toHaveTextContent(say('composer.none'));
  });

  it('claims nothing of what could not be read', async () => {
    await aBrand();
    await isWritten('instagram', { draft: undefined, media: 2 });
    await look(language);
    await shown();
    expect(screen.getAllByTestId('check').map(({ dataset }) => dataset.part)).toEqual(['media']);
    expect(row('media')?.dataset.signal).toBeUndefined();
  });

  it('is not called too long where a paid account may write more', async () => {
    await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
    await isWritten('x', { draft: aDraft(300) });
    await showCoach({ surface: 'panel', language, tab: { url: 'https://x.com/home' } });
    await shown();
    expect(row('length')?.dataset.signal).toBe('cannot-tell');
    expect(row('length')).toHaveTextContent(say('composer.paid', { count: 20, max: 25_000 }));
    expect(row('length')).not.toHaveTextContent(say('composer.tooLong', { count: 20 }));
  });

  it('says how many texts there are, and that a limit is not confirmed', async () => {
    await aBrand({ accounts: [{ network: 'mastodon', handle: 'acme@one.example' }] });
    await changeSettings({ mastodonHosts: ['one.example'] });
    await isWritten('mastodon', { draft: aDraft(501), parts: 3 });
    await showCoach({ surface: 'panel', language, tab: { url: 'https://one.example/home' } });
    expect(await shown()).toHaveTextContent(say('composer.parts', { count: 3 }));
    expect(row('length')?.dataset.signal).toBe('cannot-tell');
    expect(row('length')).toHaveTextContent(say('composer.unsure'));
  });

  it('is not logged as an account of no brand, and that is said', async () => {
    await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
    const page = { network: 'x', kind: 'home' } as const;
    await wasRead(page, { own: 'cannot-tell', viewer: 'somebody' });
    await isWritten('x');
    await showCoach({ surface: 'panel', language, tab: { url: 'https://x.com/home' } });
    expect(await shown()).toHaveTextContent(say('composer.unlisted'));
  });

  it.each(['reply', 'edit', 'scheduled', 'story'] as const)(
    'is not logged when it is a %s, and that is said',
    async (written) => {
      await aBrand();
      await isWritten('instagram', {}, { written });
      await look(language, 'popup');
      expect(await shown()).toHaveTextContent(say(`composer.kind.${written}`));
    },
  );

  it('may be longer where the user knows better, until they go back to the list', async () => {
    await aBrand();
    await isWritten('instagram', { draft: aDraft(2500) });
    await look(language);
    await shown();
    expect(row('length')?.dataset.signal).toBe('warning');
    expect(screen.queryByTestId('own-limit-list')).toBeNull();
    await user.click(screen.getByText(say('composer.own')));
    const field = screen.getByRole('spinbutton', { name: say('composer.limit') });
    await user.click(screen.getByTestId('own-limit-save'));
    expect(field).toBeInvalid();
    expect((await storedSettings()).postLimits).toEqual({});

    await user.type(field, '3000');
    await user.click(screen.getByTestId('own-limit-save'));
    await waitFor(() => expect(row('length')?.dataset.signal).toBe('met'));
    expect(row('length')).toHaveTextContent(say('composer.of', { length: 2500, max: 3000 }));
    expect((await storedSettings()).postLimits).toEqual({ instagram: 3000 });
    expect(await violations()).toEqual([]);

    await user.click(screen.getByTestId('own-limit-list'));
    await waitFor(() => expect(row('length')?.dataset.signal).toBe('warning'));
    expect((await storedSettings()).postLimits).toEqual({});
  });

  it('is checked in the popup, too, without a place for the own limit', async () => {
    await aBrand();
    await isWritten('instagram');
    await look(language, 'popup');
    await shown();
    expect(screen.queryByTestId('own-limit')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is nothing to check once it is closed', async () => {
    await aBrand();
    await isWritten('instagram');
    await look(language);
    await shown();
    await isWritten('instagram', { open: false }, { verdict: 'nothing' });
    await waitFor(() => expect(screen.queryByTestId('composer-check')).toBeNull());
  });

  it('is said to be logged once it is, for the brand for which it was', async () => {
    const bravo = await aBrand({ name: 'Bravo', accounts: [] });
    const acme = await aBrand();
    const closed = { open: false };
    await isWritten('instagram', closed, { verdict: 'published' });
    await look(language);
    await screen.findAllByTestId('advice');
    expect(screen.queryByTestId('post-logged')).toBeNull();
    await isWritten('instagram', closed, { verdict: 'published', loggedFor: acme.id });
    expect(await screen.findByTestId('post-logged')).toHaveTextContent(
      say('published', { network: 'Instagram' }),
    );
    await isWritten('instagram', closed, { verdict: 'published', loggedFor: bravo.id });
    await waitFor(() => expect(screen.queryByTestId('post-logged')).toBeNull());
  });
});

it('is not checked where the user is there as themselves', async () => {
  await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
  const page = { network: 'x', kind: 'home' } as const;
  await wasRead(page, { own: 'cannot-tell', viewer: 'acme' });
  await isWritten('x', {}, { loggedFor: 'whoever' });
  await showCoach({ surface: 'panel', tab: { url: 'https://x.com/home' } });
  await shown();
  await markPersonal(page, 'acme');
  await waitFor(() => expect(screen.queryByTestId('composer-check')).toBeNull());
});
