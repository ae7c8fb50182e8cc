import { type SyntheticEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { ProblemText } from '../../../ui/problem-text';
import { Select } from '../../../ui/select';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { MonthFields } from './month-fields';
import { monthsUpTo } from './months-up-to';
import { type MonthFormProps, useMonthForm } from './use-month-form';
import { useSay } from './use-say';

/** What one whole month brought and cost. A month that is not over cannot be chosen. */
export function MonthForm(props: MonthFormProps) {
  const { last, onClose } = props;
  const { t } = useTranslation(['numbers', 'common']);
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const once = useOneAtATime();
  const state = useMonthForm(props, form);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  return (
    <Card>
      <form
        ref={form}
        noValidate
        data-testid="month-form"
        className="grid gap-5"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(state.save);
        }}
      >
        <div className="sm:max-w-56">
          <Field label={t('months.month')} problem={state.problems.month}>
            <Select
              value={state.month}
              data-testid="month"
              onChange={(event) => state.choose(event.target.value)}
            >
              {monthsUpTo(last).map((month) => (
                <option key={month} value={month}>
                  {say.month(month)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <MonthFields brandId={props.brandId} state={state} known={props.known} />
        {state.problems.form && <ProblemText problem={state.problems.form} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" data-testid="month-save">
            {t('months.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
