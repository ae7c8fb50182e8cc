import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '../../../../ui/action-link';
import { FormDialog } from '../../../../ui/form-dialog';
import { QuestionFields } from './question-fields';
import { RuleFields } from './rule-fields';
import { type ExperimentFormProps, useExperimentForm } from './use-experiment-form';

/** Everything that has to stand before the first number: the question first, then the rules. */
export function ExperimentDialog(props: ExperimentFormProps) {
  const { draft, onClose } = props;
  const { t } = useTranslation('experiments');
  const form = useRef<HTMLFormElement>(null);
  const state = useExperimentForm(props, form);
  const canWrite = state.network !== undefined;
  return (
    <FormDialog
      title={t(draft ? 'form.editTitle' : 'new')}
      action={canWrite ? t('form.save') : undefined}
      testId="experiment-save"
      onSave={state.save}
      onClose={onClose}
      form={form}
      problem={state.problems.form}
    >
      {canWrite ? (
        <>
          <QuestionFields state={state} />
          <RuleFields state={state} />
        </>
      ) : (
        <div className="grid justify-items-start gap-2">
          <p>{t('form.noNetwork')}</p>
          <ActionLink href="#/settings">{t('form.addAccount')}</ActionLink>
        </div>
      )}
    </FormDialog>
  );
}
