import { act, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DashboardScreen } from '@/components/screens/dashboard/dashboard-screen';
import { DASHBOARD_TEXTS } from '@/components/screens/dashboard/dashboard-texts';
import { changeSettings } from '@/lib/actions/change-settings';
import type { Language } from '@/lib/domain/language';
import { startI18n } from '@/lib/i18n/start-i18n';

const TEXTS = ['common', 'problems', ...DASHBOARD_TEXTS];

/** What jsdom has no use for. */
function standIns(): void {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  dialog.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  window.scrollTo = vi.fn();
  Object.assign(globalThis.URL, {
    createObjectURL: vi.fn(() => 'blob:x'),
    revokeObjectURL: vi.fn(),
  });
}

export const missingTexts: string[] = [];

/** Renders the dashboard at one place, such as `/stages`, with the language's own texts. */
export async function showDashboard(place: string, language: Language = 'en') {
  standIns();
  await changeSettings({ language });
  if (i18next.isInitialized) await i18next.changeLanguage(language);
  else await startI18n(language, TEXTS);
  missingTexts.length = 0;
  Object.assign(i18next.options, {
    saveMissing: true,
    missingKeyHandler: (_: unknown, namespace: string, key: string) =>
      missingTexts.push(`${namespace}:${key}`),
  });
  window.location.hash = place;
  const shown = render(<DashboardScreen />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

/** Goes to another place as a click on a link would. */
export async function goTo(place: string) {
  await act(async () => {
    window.location.hash = place;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

export const expectNoMissingTexts = () => expect(missingTexts).toEqual([]);
