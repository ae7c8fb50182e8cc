import { type SyntheticEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionLink } from '../../../../ui/action-link';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { ProblemText } from '../../../../ui/problem-text';
import { useOneAtATime } from '../../../../ui/use-one-at-a-time';
import { QuestionFields } from './question-fields';
import { RuleFields } from './rule-fields';
import { type ExperimentFormProps, useExperimentForm } from './use-experiment-form';

/** Everything that has to stand before the first number: the question first, then the rules. */
export function ExperimentDialog(props: ExperimentFormProps) {
  const { draft, onClose } = props;
  const { t } = useTranslation(['experiments', 'common']);
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const once = useOneAtATime();
  const state = useExperimentForm(props, form);
  const canWrite = state.network !== undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(draft ? 'form.editTitle' : 'new')}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          {canWrite && (
            <Button type="submit" form={formId} variant="primary" data-testid="experiment-save">
              {t('form.save')}
            </Button>
          )}
        </>
      }
    >
      {canWrite ? (
        <form
          ref={form}
          id={formId}
          noValidate
          className="grid gap-4"
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault();
            once(state.save);
          }}
        >
          <QuestionFields state={state} />
          <RuleFields state={state} />
          {state.problems.form && <ProblemText problem={state.problems.form} />}
        </form>
      ) : (
        <div className="grid justify-items-start gap-2">
          <p>{t('form.noNetwork')}</p>
          <ActionLink href="#/settings">{t('form.addAccount')}</ActionLink>
        </div>
      )}
    </Dialog>
  );
}
