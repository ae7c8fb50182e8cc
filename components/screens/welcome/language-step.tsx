import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings } from '@/lib/actions/change-settings';
import { LANGUAGES } from '@/lib/domain/language';
import { useSettings } from '@/lib/live/use-settings';
import { useWelcomeDraft } from '@/lib/stores/welcome-draft';
import { Button } from '../../ui/button';
import { ChoiceCard } from '../../ui/choice-card';
import { PracticeOffer } from './practice-offer';
import { Step } from './step';

export function LanguageStep() {
  const { t } = useTranslation(['welcome', 'common']);
  const language = useSettings()?.language;
  const change = useWelcomeDraft((draft) => draft.change);
  const name = useId();
  return (
    <Step
      title={t('welcome:language.title')}
      text={t('welcome:language.text')}
      actions={
        <Button variant="primary" data-testid="welcome-next" onClick={() => change({ step: 2 })}>
          {t('common:next')}
        </Button>
      }
    >
      <fieldset className="grid gap-3">
        <legend className="mb-3 font-medium">{t('welcome:language.label')}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          {LANGUAGES.map((choice) => (
            <ChoiceCard
              key={choice}
              name={name}
              lang={choice}
              testId={`welcome-language-${choice}`}
              checked={language === choice}
              onChange={() => void changeSettings({ language: choice })}
              title={t(`common:language.${choice}`)}
            />
          ))}
        </div>
      </fieldset>
      <PracticeOffer />
    </Step>
  );
}
