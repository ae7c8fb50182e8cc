import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import { Segmented } from '../../../ui/segmented';

export interface ClientLanguageProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The language of whoever gets the text, which need not be the one of the page. */
export function ClientLanguage({ language, onLanguage }: ClientLanguageProps) {
  const { t } = useTranslation(['dashboard', 'common']);
  const label = t('clientText.language');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <span className="text-sm text-muted">{label}</span>
      <Segmented
        label={label}
        value={language}
        onChange={onLanguage}
        testId="client-text-language"
        options={LANGUAGES.map((one) => ({
          value: one,
          label: t(`common:language.${one}`),
          lang: one,
        }))}
      />
    </div>
  );
}
