import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/lib/domain/language';

/** The texts of one namespace in a language other than the page's; `undefined` until they are loaded. */
export function useSpoken(language: Language, namespace: string): TFunction | undefined {
  const { i18n } = useTranslation();
  const [loaded, setLoaded] = useState<string>();
  const wanted = `${language}/${namespace}`;
  const ready = loaded === wanted || i18n.hasResourceBundle(language, namespace);
  useEffect(() => {
    if (ready) return undefined;
    let current = true;
    void i18n.reloadResources([language], [namespace]).then(() => {
      if (current) setLoaded(wanted);
    });
    return () => {
      current = false;
    };
  }, [i18n, ready, language, namespace, wanted]);
  return ready ? i18n.getFixedT(language, namespace) : undefined;
}
