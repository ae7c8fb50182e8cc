import type { i18n as I18n } from 'i18next';
import type { BuiltInTexts } from '@/lib/actions/export-playbook';
import { LANGUAGES } from '@/lib/domain/language';
import { STAGES } from '@/lib/domain/stage';

/** Where the texts of the rules stand. */
const NAMESPACES = [
  ...STAGES.flatMap((stage) => [`playbook-${stage}`, `tips-${stage}`]),
  'warnings',
  'gates',
];

/** The texts of the built-in playbook in every language, loaded as far as they are not there yet. */
export async function gatherTexts(i18n: I18n): Promise<BuiltInTexts['languages']> {
  const languages = await Promise.all(
    LANGUAGES.map(async (language) => {
      const missing = NAMESPACES.filter((name) => !i18n.hasResourceBundle(language, name));
      if (missing.length > 0) await i18n.reloadResources([language], missing);
      const texts = NAMESPACES.map((name): [string, unknown] => [
        name,
        i18n.getResourceBundle(language, name),
      ]);
      return [language, Object.fromEntries(texts)] as const;
    }),
  );
  return Object.fromEntries(languages);
}
