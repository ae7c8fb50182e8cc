import { useTranslation } from 'react-i18next';
import { Field } from '../../../../ui/field';
import { TextInput } from '../../../../ui/text-input';
import { LengthLine } from './length-line';
import type { ExperimentFormState } from './use-experiment-form';

/** How many posts, at what age, and until when. */
export function RuleFields({ state }: { state: ExperimentFormState }) {
  const { t } = useTranslation('experiments');
  const { textOf, type, problems } = state;
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {(['perArm', 'age'] as const).map((field) => (
          <Field
            key={field}
            label={t(`form.${field}`)}
            hint={t(`form.${field}Hint`)}
            problem={problems[field]}
          >
            <TextInput
              inputMode="numeric"
              value={textOf(field)}
              data-testid={`experiment-${field}`}
              onChange={(event) => type(field, event.target.value)}
            />
          </Field>
        ))}
      </div>
      <LengthLine state={state} />
      <Field label={t('form.endsOn')} hint={t('form.endsOnHint')} problem={problems.endsOn}>
        <TextInput
          type="date"
          value={textOf('endsOn')}
          data-testid="experiment-endsOn"
          onChange={(event) => type('endsOn', event.target.value)}
        />
      </Field>
    </>
  );
}
