import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { addBrand } from '@/lib/actions/add-brand';
import { changeSettings } from '@/lib/actions/change-settings';
import { completeTask } from '@/lib/actions/complete-task';
import { moveStage } from '@/lib/actions/move-stage';
import { LANGUAGES } from '@/lib/domain/language';
import { startsWithFreshData } from '../../unit/fresh-data';
import { expectNoMissingTexts, goTo, showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();
const PLACES = [
  '/',
  '/stages',
  '/plan',
  '/numbers',
  '/numbers/metrics',
  '/time',
  '/learn',
  '/settings',
  '/about',
  '/nowhere',
];

async function twoBrands() {
  await addBrand({
    name: 'First',
    standing: 'measuring',
    accounts: [
      { network: 'instagram', handle: 'first' },
      { network: 'x', handle: 'first' },
    ],
  });
  const second = await addBrand({ name: 'Second', standing: 'starting', accounts: [] });
  if (!second.ok) throw new Error(second.problem.code);
  await completeTask(second.value.id, 'goal', { note: 'Twelve bookings a week' });
  await completeTask(second.value.id, 'two-step');
  await moveStage(second.value.id, 2, 'Set up last year');
  await changeSettings({ mastodonHosts: ['social.example'] });
}

const COLOUR_RULES = { 'color-contrast': { enabled: false } };

it('counts what is due of “all brands” only where there are several', async () => {
  await addBrand({ name: 'Only', standing: 'starting', accounts: [] });
  await showDashboard('/');
  const due = await screen.findByTestId('due-work');
  expect(due.closest('section')).toHaveTextContent('1 thing is due.');
});

it('takes the keyboard along to a new place when what was pressed goes', async () => {
  await twoBrands();
  await showDashboard('/');
  await user.click(await screen.findByRole('link', { name: /whole stage/ }));
  await screen.findByRole('heading', { level: 1, name: 'Stages' });
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(PLACES)(
    '%s has its texts, with and without brands, and no fault for axe',
    async (place) => {
      const empty = await showDashboard(place, language);
      expectNoMissingTexts();
      empty.unmount();
      await twoBrands();
      const { container } = await showDashboard(place, language);
      await waitFor(() => expect(container.textContent?.length).toBeGreaterThan(80));
      expectNoMissingTexts();
      const { violations } = await axe.run(container, { rules: COLOUR_RULES });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});

it('follows a change of the language without a reload', async () => {
  await showDashboard('/about', 'en');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('About');
  await i18next.changeLanguage('tr');
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hakkında'),
  );
});

it('shows today what is open, and lets one work for another brand', async () => {
  await twoBrands();
  await showDashboard('/');
  expect(await screen.findByTestId('today-brand')).toHaveTextContent('Second');
  expect((await screen.findAllByTestId('advice')).length).toBeGreaterThan(0);
  expect(screen.getByTestId('open-musts').children.length).toBe(8);
  await user.click(screen.getByRole('button', { name: 'Work for First' }));
  await waitFor(() => expect(screen.getByTestId('today-brand')).toHaveTextContent('First'));
});

it('leads from an open must-have to its task', async () => {
  await twoBrands();
  await showDashboard('/');
  const link = (await screen.findByTestId('open-musts')).querySelector('a');
  expect(link?.getAttribute('href')).toMatch(/^#\/stages\/[a-z-]+$/);
  await goTo(link?.getAttribute('href')?.slice(1) ?? '');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Stages');
});
