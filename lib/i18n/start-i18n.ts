import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '../domain/language';

/** One chunk per language and namespace, so that a surface loads only the texts it shows. No page shows the worker's. */
const texts = import.meta.glob<ResourceKey>(['./locales/*/*.json', '!./locales/*/worker.json'], {
  import: 'default',
});

const packagedTexts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  async read(language, namespace) {
    const load = texts[`./locales/${language}/${namespace}.json`];
    if (!load) throw new Error(`No texts for ${language}/${namespace}`);
    return load();
  },
};

/** Starts the texts of a page in one language. Awaited before the first paint, so no key is ever seen. */
export async function startI18n(language: Language, namespaces: readonly string[]) {
  await i18next
    .use(packagedTexts)
    .use(initReactI18next)
    .init({
      lng: language,
      // A language is complete, by a test. To fall back on another one would load its texts too, before the first paint.
      fallbackLng: false,
      supportedLngs: LANGUAGES,
      load: 'languageOnly',
      ns: [...namespaces],
      defaultNS: 'common',
      // React escapes what it renders.
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  return i18next;
}
