import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Standing, STANDINGS } from '@/lib/domain/stage';
import { ChoiceCard } from '../../ui/choice-card';

export interface StandingChoiceProps {
  value: Standing;
  onChange: (value: Standing) => void;
}

/** Where the brand stands, in the user's own word: an established brand is not sent through the beginnings. */
export function StandingChoice({ value, onChange }: StandingChoiceProps) {
  const { t } = useTranslation(['welcome', 'common']);
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="font-medium">{t('welcome:brand.standing')}</legend>
      <p id={`${id}-hint`} className="mt-1.5 mb-3 text-sm text-muted">
        {t('welcome:brand.standingHint')}
      </p>
      <div className="grid gap-2">
        {STANDINGS.map((standing) => (
          <ChoiceCard
            key={standing}
            name={id}
            testId={`welcome-standing-${standing}`}
            checked={value === standing}
            onChange={() => onChange(standing)}
            title={t(`common:standing.${standing}`)}
            text={t(`welcome:brand.${standing}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
