import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/segmented';

/** The user's word on the guardrails; nothing said is an answer as well. */
export const KEPT = ['yes', 'no', 'unsaid'] as const;
export type Kept = (typeof KEPT)[number];

export interface GuardrailsFieldProps {
  guardrails: readonly string[];
  value: Kept;
  onChange: (value: Kept) => void;
}

export function GuardrailsField({ guardrails, value, onChange }: GuardrailsFieldProps) {
  const { t } = useTranslation('numbers');
  return (
    <div className="grid justify-items-start gap-1.5">
      <p className="font-medium">{t('months.guardrails')}</p>
      {guardrails.length > 0 && (
        <ul className="list-disc ps-5 text-sm text-muted">
          {guardrails.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <Segmented
        label={t('months.guardrails')}
        value={value}
        onChange={onChange}
        testId="month-guardrails"
        options={KEPT.map((kept) => ({ value: kept, label: t(`months.kept.${kept}`) }))}
      />
    </div>
  );
}
