import { useTranslation } from 'react-i18next';
import { changeSettings } from '@/lib/actions/change-settings';
import { Language, LANGUAGES } from '@/lib/domain/language';
import { type Settings, THEMES } from '@/lib/domain/settings';
import { Field } from '../../../ui/field';
import { Section } from '../../../ui/section';
import { Segmented } from '../../../ui/segmented';
import { Select } from '../../../ui/select';

export function AppearanceSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation(['dashboard', 'common']);
  return (
    <Section title={t('settings.appearance.title')} description={t('settings.appearance.text')}>
      <div className="flex flex-wrap gap-x-10 gap-y-5">
        <Field label={t('common:language.label')}>
          <Select
            data-testid="language"
            className="w-48"
            value={settings.language}
            onChange={(event) =>
              void changeSettings({ language: Language.parse(event.target.value) })
            }
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {t(`common:language.${language}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div className="grid content-start gap-1.5">
          <p aria-hidden className="font-medium">
            {t('common:theme.label')}
          </p>
          <Segmented
            testId="theme"
            label={t('common:theme.label')}
            value={settings.theme}
            onChange={(theme) => void changeSettings({ theme })}
            options={THEMES.map((theme) => ({ value: theme, label: t(`common:theme.${theme}`) }))}
          />
        </div>
      </div>
    </Section>
  );
}
