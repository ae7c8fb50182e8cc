import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PracticeScreen } from '@/components/screens/practice/practice-screen';
import { classifyUrl } from '@/lib/detection/classify-url';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import { startI18n } from '@/lib/i18n/start-i18n';
import { createPracticeStore } from '@/lib/stores/practice-network';
import { PRACTICE_SIGN_INS } from '@/lib/training/practice-people';
import { practiceStart } from '@/lib/training/practice-start';

const user = userEvent.setup();
const missing: string[] = [];
const hook = (name: string) => document.querySelector<HTMLElement>(`[data-practice="${name}"]`);

async function show(hash: string, language: Language = 'en') {
  if (i18next.isInitialized) await i18next.changeLanguage(language);
  else await startI18n(language, ['common', 'problems', 'practice']);
  missing.length = 0;
  Object.assign(i18next.options, {
    saveMissing: true,
    missingKeyHandler: (_: unknown, __: unknown, key: string) => missing.push(key),
  });
  window.location.hash = hash;
  const store = createPracticeStore(() => practiceStart(Temporal.Now.instant()));
  return render(<PracticeScreen store={store} signIns={PRACTICE_SIGN_INS} />);
}
const goTo = (hash: string) =>
  act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

beforeEach(() => {
  sessionStorage.clear();
  window.scrollTo = vi.fn();
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
});

/** Each view with the kind under which the coach's own detection knows its address. */
const VIEWS = [
  ['#/', 'home'],
  ['#/@acme.coffee', 'profile'],
  ['#/@acme.coffee/edit', 'profile-edit'],
  ['#/@lale.ceramics/post/glaze', 'post'],
  ['#/compose', 'composer'],
  ['#/insights', 'analytics'],
  ['#/login', 'auth'],
  ['#/messages', 'messages'],
  ['#/notifications', 'notifications'],
  ['#/search', 'search'],
  ['#/settings', 'settings'],
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(VIEWS)('%s is a view of its own with all its texts', async (hash, kind) => {
    const { container } = await show(hash, language);
    expect(
      classifyUrl(`chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html${hash}`),
    ).toMatchObject({ network: 'practice', kind });
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(screen.queryByText(/nothing at this address|adreste bir şey yok/)).toBeNull();
    expect(missing).toEqual([]);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

it('marks what may be read, and the edit button on the own profile only', async () => {
  await show('#/@acme.coffee');
  expect(hook('viewer')).toHaveAttribute('data-handle', 'acme.coffee');
  expect(hook('profile')).toHaveAttribute('data-handle', 'acme.coffee');
  expect(hook('profile')).toHaveAttribute('data-followers', '42');
  expect(hook('edit-profile')).not.toBeNull();
  await goTo('#/@slow.mornings');
  expect(hook('profile')).toHaveAttribute('data-followers', '12408');
  expect(hook('edit-profile')).toBeNull();
});

it('lets a trainer sign in as somebody else, or nobody', async () => {
  await show('#/@acme.coffee');
  await user.selectOptions(screen.getByTestId('practice-viewer'), 'another-brand');
  expect(hook('viewer')).toHaveAttribute('data-handle', 'another-brand');
  expect(hook('edit-profile')).toBeNull();
  await user.selectOptions(screen.getByTestId('practice-viewer'), '');
  expect(hook('viewer')).toBeNull();
  expect(hook('signed-out')).not.toBeNull();
  await goTo('#/compose');
  expect(screen.getByText('Sign in before you write a post.')).toBeVisible();
});

it('changes the profile and publishes a post, as text, until it starts over', async () => {
  await show('#/@acme.coffee/edit');
  await user.type(screen.getByLabelText('Bio'), '<b>Coffee</b> by the station');
  await user.type(screen.getByLabelText('Link'), 'https://acme.example');
  await user.click(screen.getByRole('switch', { name: 'Show a profile picture' }));
  await user.click(screen.getByRole('button', { name: 'Save profile' }));
  await waitFor(() => expect(hook('profile')).toHaveTextContent('<b>Coffee</b> by the station'));
  expect(hook('profile')).toHaveTextContent('https://acme.example');

  await goTo('#/compose');
  await user.click(screen.getByRole('button', { name: 'Publish here' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Write something first');
  await user.type(screen.getByLabelText('Text'), 'We open at seven');
  await user.click(screen.getByRole('button', { name: 'Publish here' }));
  await waitFor(() => expect(screen.getByText('We open at seven')).toBeVisible());
  await goTo('#/');
  expect(screen.getByText('We open at seven')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.queryByText('We open at seven')).toBeNull();
  await goTo('#/@acme.coffee');
  expect(hook('profile')).toHaveTextContent('No bio yet');
});

it('finds accounts and says when there is none', async () => {
  await show('#/search');
  const main = within(screen.getByRole('main'));
  await user.type(screen.getByRole('searchbox'), 'lale');
  expect(main.getByRole('link')).toHaveTextContent('Lale Ceramics');
  await user.type(screen.getByRole('searchbox'), 'xyz');
  expect(main.getByRole('status')).toHaveTextContent('lalexyz');
});

it.each(['#/nowhere', '#/@', '#/@nobody', '#/@acme.coffee/post/none', '#/%E0%A4%A', '#/compose/x'])(
  'answers %s with a way home',
  async (hash) => {
    await show(hash);
    expect(screen.getByRole('link', { name: 'Go to home' })).toHaveAttribute('href', '#/');
  },
);
