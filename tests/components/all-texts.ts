import i18next from 'i18next';
import { act } from '@testing-library/react';
import type { Language } from '@/lib/domain/language';
import { startI18n } from '@/lib/i18n/start-i18n';

/** Speaks one language with its own texts only; a missing text fails the test that asked for it. */
export async function speak(language: Language, namespaces: readonly string[]): Promise<void> {
  if (!i18next.isInitialized) {
    await startI18n(language, ['common', 'problems', ...namespaces]);
    Object.assign(i18next.options, {
      fallbackLng: [],
      parseMissingKeyHandler: (key: string) => {
        throw new Error(`There is no text ${key}`);
      },
    });
  }
  await act(() => i18next.changeLanguage(language));
}
