import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { COACH_TEXTS } from '@/components/coach/coach-texts';
import { CallBar } from '@/components/coach/call-bar';
import { DashboardScreen } from '@/components/screens/dashboard/dashboard-screen';
import { DASHBOARD_TEXTS } from '@/components/screens/dashboard/dashboard-texts';
import { PLACES } from '@/components/screens/dashboard/places';
import { PopupScreen } from '@/components/screens/popup/popup-screen';
import { SidepanelScreen } from '@/components/screens/sidepanel/sidepanel-screen';
import { refreshBadge } from '@/lib/actions/refresh-badge';
import { startCall } from '@/lib/actions/start-call';
import { startI18n } from '@/lib/i18n/start-i18n';
import { emptyData } from './coach/a-brand';
import { allText, leaksOf } from './leaks/all-text';
import { catchOutputs, type Outputs } from './leaks/outputs';
import { pressEverything } from './leaks/press-everything';
import { aTab, type Place, twoBrands } from './leaks/two-brands';
import { A, ALL_BRANDS, OTHER, OWN } from '../marks/marks';
import { standInForTopLayer } from './top-layer';

/** Buttons that end what is tested, or take the page away. */
const NOT_PRESSED = [
  ...ALL_BRANDS,
  '[data-testid="leave-call"], [data-testid="section-leave-call"], [data-testid="start-call"]',
  '[data-testid="brand-switcher"], [data-item="call"]',
].join(', ');

let outputs: Outputs;
/** What all surfaces together have given away. */
const given: string[] = [];

beforeEach(async () => {
  // Emptied, not closed: what was pressed last in the test before may still ask it something.
  fakeBrowser.reset();
  await emptyData();
  standInForTopLayer();
  outputs = catchOutputs();
  window.scrollTo = () => undefined;
  // The popup closes itself, and jsdom would take the whole page along.
  window.close = () => undefined;
  Object.assign(browser.runtime, { getManifest: () => ({ version: '0.2.0' }) });
  if (!i18next.isInitialized) {
    await startI18n('en', ['common', 'problems', ...COACH_TEXTS, ...DASHBOARD_TEXTS]);
  }
  await twoBrands();
});

const SURFACES = [
  ['the popup', PopupScreen, undefined],
  ['the panel', SidepanelScreen, undefined],
  ...PLACES.map(({ id, path }) => [`the dashboard’s ${id}`, DashboardScreen, path] as const),
  ['the dashboard’s page of a task', DashboardScreen, '/stages/goal'],
] as const;

const OWN_PAGE: Place = { shown: OWN, viewer: OWN };
const OWN_POST: Place = { shown: OWN, viewer: OWN, writes: true };

async function show(Screen: ComponentType, path: string | undefined, place: Place) {
  await aTab(place);
  window.location.hash = path ?? '/';
  document.title = 'Stagecoach';
  render(
    <>
      <CallBar />
      <Screen />
    </>,
  );
  await (path === undefined
    ? screen.findByTestId('coach')
    : screen.findByRole('heading', { level: 1 }));
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 150)));
}

afterEach(async () => {
  given.push(...outputs.files, ...outputs.copied);
  cleanup();
  // What was pressed last is still being written.
  await new Promise((resolve) => setTimeout(resolve, 100));
});

const said = () => [...outputs.files, ...outputs.copied].join('\n');

/** A large page has a hundred things to press. */
const PRESSING = { timeout: 240_000 };

describe.each(SURFACES)('%s', (_, surface, path) => {
  it('shows and gives nothing of another brand, whatever is pressed', PRESSING, async () => {
    await show(surface, path, OWN_PAGE);
    expect(leaksOf(OTHER, allText(ALL_BRANDS))).toEqual([]);
    const count = await pressEverything(
      // A backup is of all brands.
      `${NOT_PRESSED}, [data-testid="backup-save"]`,
      (pressed) => {
        expect(leaksOf(OTHER, allText(ALL_BRANDS)), pressed).toEqual([]);
        expect(leaksOf(OTHER, said()), pressed).toEqual([]);
      },
    );
    expect(count).toBeGreaterThan(0);
  });

  it('names no other brand anywhere during a call', PRESSING, async () => {
    expect(await startCall(A, 'another brand')).toEqual({ ok: true, value: undefined });
    await show(surface, path, OWN_POST);
    expect(await screen.findByTestId('call-bar')).toHaveTextContent(OWN);
    expect(leaksOf(OTHER, allText())).toEqual([]);
    await pressEverything(NOT_PRESSED, (pressed) => {
      expect(leaksOf(OTHER, allText()), pressed).toEqual([]);
      expect(leaksOf(OTHER, said()), pressed).toEqual([]);
    });
    expect(leaksOf(OTHER, outputs.toolbar.join('\n'))).toEqual([]);
  });
});

const OTHERS_PAGES: readonly (readonly [string, Place])[] = [
  ['a page of another brand', { shown: OTHER, viewer: OTHER }],
  ['an own page, signed in as another brand', { shown: OWN, viewer: OTHER }],
  ['a post that is written as another brand', { shown: OWN, viewer: OTHER, writes: true }],
  ['a stranger’s page, signed in as another brand', { shown: 'stranger', viewer: OTHER }],
];

describe.each(OTHERS_PAGES)('during a call, on %s', (_, place) => {
  it.each([
    ['popup', PopupScreen],
    ['panel', SidepanelScreen],
  ])('the %s says that it is another brand’s, and not whose', async (__, surface) => {
    await startCall(A, 'another brand');
    await show(surface, undefined, place);
    await waitFor(() => expect(document.body.textContent).toMatch(/another brand/i));
    expect(leaksOf(OTHER, allText())).toEqual([]);
    await refreshBadge();
    expect(leaksOf(OTHER, outputs.toolbar.join('\n'))).toEqual([]);
    expect(outputs.toolbar.join('\n')).toContain(OWN);
  });
});

it('would see a leak: the views of all brands do name the others while there is no call', async () => {
  await show(DashboardScreen, '/', OWN_PAGE);
  await waitFor(() => expect(leaksOf(OTHER, allText())).not.toEqual([]));
  expect(leaksOf(OWN, allText()).length).toBeGreaterThan(0);
});

it('has looked at the files and the copied texts of the own brand', () => {
  const all = given.join('\n');
  expect(all).toContain(OWN);
  // A calendar file, a playbook, a timesheet; and what is copied: a calm answer and the page for the client.
  for (const sign of ['BEGIN:VCALENDAR', 'stagecoach-playbook', 'stagecoach-time', 'followers']) {
    expect(all).toContain(sign);
  }
});
