import i18next from 'i18next';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { startI18n } from '@/lib/i18n/start-i18n';

export interface TextsProps {
  namespaces: readonly string[];
  /** Left out where the settings cannot be read: then the browser's language decides. */
  language?: Language;
  children: ReactNode;
}

const browserLanguage = (): Language =>
  LANGUAGES.find((language) => navigator.language.toLowerCase().startsWith(language)) ?? 'en';

/** Shows its children once their texts are there, in the language chosen now; follows a change at run time. */
export function Texts({ namespaces, language, children }: TextsProps) {
  const wanted = language ?? browserLanguage();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let current = true;
    const load = async () => {
      if (i18next.isInitialized) await i18next.changeLanguage(wanted);
      else await startI18n(wanted, namespaces);
      if (!current) return;
      document.documentElement.lang = wanted;
      setReady(true);
    };
    void load();
    return () => {
      current = false;
    };
  }, [wanted, namespaces]);
  return ready ? <Suspense fallback={null}>{children}</Suspense> : null;
}
