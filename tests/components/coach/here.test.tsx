import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { noteGranted } from '@/lib/actions/note-granted';
import { startCall } from '@/lib/actions/start-call';
import { stopCoaching } from '@/lib/actions/stop-coaching';
import { rememberTab } from '@/lib/actions/tab-memory';
import type { PageReading } from '@/lib/domain/page-facts';
import { LANGUAGES } from '@/lib/domain/language';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { showCoach } from './show-coach';

const user = userEvent.setup();
const mayRead = (allowed: boolean) =>
  vi.mocked(browser.permissions.contains).mockResolvedValue(allowed as never);

beforeEach(async () => {
  standInForTopLayer();
  mayRead(true);
  await emptyData();
  await browser.storage.session.clear();
});

/** What the page script would have read on the brand's own profile, in the tab that the coach is shown for. */
const wasRead = (reading: PageReading) =>
  rememberTab(7, {
    page: { network: 'instagram', kind: 'profile', handle: 'acme.coffee' },
    at: new Date().toISOString(),
    reading,
  });

describe('the permission', () => {
  it('was never taken back where it was never given', async () => {
    mayRead(false);
    // Adding the account chose the network; nobody was asked for anything.
    await aBrand();
    await noteGranted();
    await showCoach();
    const note = await screen.findByTestId('by-address');
    expect(note).toHaveTextContent('by its address only');
    expect(note.dataset.problem).toBeUndefined();
  });

  it('is remembered while it is there, and missed when it is gone', async () => {
    await aBrand();
    await noteGranted();
    mayRead(false);
    await showCoach();
    const note = await screen.findByTestId('by-address');
    await waitFor(() => expect(note.dataset.problem).toBe('permission-revoked'));
  });
});

describe.each(LANGUAGES)('a network on which coaching was stopped, in %s', (language) => {
  it.each(['popup', 'panel'] as const)(
    'is quiet in the %s until it is wanted again',
    async (surface) => {
      await aBrand();
      await stopCoaching('instagram');
      await showCoach({ surface, language });
      const here = await screen.findByTestId('here');
      expect(here.dataset).toMatchObject({ state: 'stopped', network: 'instagram' });
      expect(here).toHaveTextContent('Instagram');
      expect(screen.queryByTestId('allow')).toBeNull();
      expect(screen.queryByTestId('page-checklist')).toBeNull();
      await user.click(within(here).getByTestId('coach-again'));
      await waitFor(() => expect(screen.getByTestId('here').dataset.state).toBe('network'));
    },
  );
});

describe('the brand’s own profile', () => {
  it('is called yours while the account on it is signed in', async () => {
    await aBrand();
    await wasRead({ own: 'yes', viewer: 'acme.coffee' });
    await showCoach();
    const here = await screen.findByTestId('here');
    expect(here).toHaveTextContent('your profile');
    expect(here).toHaveTextContent('account matches');
  });

  it('names the other brand that is signed in on it', async () => {
    await aBrand({ name: 'Bravo', accounts: [{ network: 'instagram', handle: 'bravobooks' }] });
    await aBrand();
    await wasRead({ own: 'no', viewer: 'bravobooks' });
    await showCoach();
    const here = await screen.findByTestId('here');
    await waitFor(() => expect(here).toHaveTextContent('signed in for Bravo'));
    expect(here.dataset.match).toBe('viewer-other');
    expect(here.querySelector('[data-signal=mismatch]')).toBeInTheDocument();
    expect(here).not.toHaveTextContent('your profile');
    expect(document.body).not.toHaveTextContent('You are on your own profile');
  });

  it('is not called yours while a stranger is signed in on it', async () => {
    await aBrand();
    await wasRead({ own: 'no', viewer: 'somebody' });
    await showCoach();
    const here = await screen.findByTestId('here');
    await waitFor(() => expect(here).toHaveTextContent('signed in with another one'));
    expect(here).not.toHaveTextContent('your profile');
    expect(here.querySelector('[data-signal=met]')).toBeNull();
  });
});

it('puts no tick beside a stranger’s name, whoever is signed in', async () => {
  await aBrand();
  await rememberTab(7, {
    page: { network: 'instagram', kind: 'profile', handle: 'stranger' },
    at: new Date().toISOString(),
    reading: { own: 'no', viewer: 'acme.coffee' },
  });
  await showCoach({ tab: { url: 'https://www.instagram.com/stranger/' } });
  const here = await screen.findByTestId('here');
  await waitFor(() =>
    expect(here).toHaveTextContent('not one of your accounts; signed in as this brand'),
  );
  expect(here.querySelector('[data-signal=met]')).toBeNull();
});

describe('where another brand is signed in, on a page that is nobody’s', () => {
  const onFeed = async () => {
    await aBrand({ name: 'Bravo', accounts: [{ network: 'instagram', handle: 'bravobooks' }] });
    const acme = await aBrand();
    await rememberTab(7, {
      page: { network: 'instagram', kind: 'home' },
      at: new Date().toISOString(),
      reading: { own: 'cannot-tell', viewer: 'bravobooks' },
    });
    return acme;
  };
  const showFeed = () => showCoach({ tab: { url: 'https://www.instagram.com/' } });

  it('the session is said to be the brand’s, and not the page', async () => {
    await onFeed();
    await showFeed();
    const advice = await screen.findByTestId('advice');
    expect(advice).toHaveTextContent('Signed in for Bravo');
    expect(advice).not.toHaveTextContent('belongs to');
    expect(await within(advice).findByTestId('switch-brand')).toBeVisible();
  });

  it('nothing is offered in a call, which would be refused', async () => {
    const acme = await onFeed();
    await startCall(acme.id, 'another brand');
    await showFeed();
    const advice = await screen.findByTestId('advice');
    await waitFor(() => expect(advice).toHaveTextContent('Not part of this call'));
    expect(within(advice).queryByTestId('switch-brand')).toBeNull();
  });
});

it('says where one is before there is a brand', async () => {
  await showCoach();
  expect((await screen.findByTestId('here')).dataset).toMatchObject({
    network: 'instagram',
    kind: 'profile',
    handle: 'acme.coffee',
  });
  expect(screen.getByTestId('no-brand')).toBeVisible();
});

it('adds a brand from the switcher, at the step that asks for it', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  await aBrand();
  await showCoach();
  await user.click(await screen.findByTestId('brand-switcher'));
  await user.click(screen.getByRole('menuitem', { name: 'Add a brand', hidden: true }));
  expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('welcome.html#brand') });
});
