import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planBreak } from '@/lib/actions/plan-break';
import type { Problem, ProblemCode } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { ProblemText } from '../../../ui/problem-text';
import { TextInput } from '../../../ui/text-input';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';

const NOTHING = { from: '', to: '', why: '' };
type Part = keyof typeof NOTHING;

/** Two days and a reason, if there is one to give. */
export function AddBreak({ brandId }: { brandId: string }) {
  const { t } = useTranslation('plan');
  const oneAtATime = useOneAtATime();
  const [typed, setTyped] = useState(NOTHING);
  const [problem, setProblem] = useState<Problem>();
  const place = problem && placeOf(problem.code, typed.from);

  const add = async () => {
    const outcome = await planBreak(brandId, typed);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setTyped(NOTHING);
  };
  const part = (name: Part) => ({
    value: typed[name],
    'data-testid': `break-${name}`,
    onChange: (event: { target: { value: string } }) => {
      setTyped({ ...typed, [name]: event.target.value });
      setProblem(undefined);
    },
  });
  const problemAt = (name: Part) => (place === name ? problem : undefined);

  return (
    <form
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        oneAtATime(add);
      }}
      className="grid gap-3 sm:grid-cols-2"
    >
      <Field label={t('breaks.from')} problem={problemAt('from')}>
        <TextInput type="date" {...part('from')} />
      </Field>
      <Field label={t('breaks.to')} problem={problemAt('to')}>
        <TextInput type="date" {...part('to')} />
      </Field>
      <div className="sm:col-span-2">
        <Field label={t('breaks.why')} problem={problemAt('why')}>
          <TextInput {...part('why')} />
        </Field>
      </div>
      <div className="grid justify-items-start gap-2 sm:col-span-2">
        {problem && place === undefined && <ProblemText problem={problem} />}
        <Button type="submit" data-testid="break-add">
          {t('breaks.add')}
        </Button>
      </div>
    </form>
  );
}

/** The field that a problem is about; none where it is about the whole. */
function placeOf(code: ProblemCode, from: string): Part | undefined {
  if (code === 'field-date') return from === '' ? 'from' : 'to';
  if (code === 'break-order' || code === 'break-too-long') return 'to';
  return code === 'field-too-long' ? 'why' : undefined;
}
