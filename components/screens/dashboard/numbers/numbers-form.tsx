import { type SyntheticEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BRAND_METRICS } from '@/lib/domain/snapshot';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ProblemText } from '../../../ui/problem-text';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { ActionLink } from '@/components/ui/action-link';
import { CountField } from './count-field';
import { DayField } from './day-field';
import { FollowerField } from './follower-field';
import { type NumbersFormProps, useNumbersForm } from './use-numbers-form';

/** One day's follower counts, and what its week brought. An empty field is not known; a zero is a number. */
export function NumbersForm(props: NumbersFormProps) {
  const { numbers, day, today, called, onDay, onClose } = props;
  const { t } = useTranslation(['numbers', 'common']);
  const form = useRef<HTMLFormElement>(null);
  const once = useOneAtATime();
  const { textOf, type, problems, save } = useNumbersForm(props, form);
  useEffect(() => {
    if (called > 0) form.current?.querySelector('input')?.focus();
  }, [called]);
  return (
    <Card>
      <form
        ref={form}
        noValidate
        className="grid gap-6"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(save);
        }}
      >
        <DayField day={day} today={today} problem={problems.day} onDay={onDay} />
        <fieldset className="grid gap-4">
          <legend className="mb-3 font-semibold">{t('form.followers')}</legend>
          {numbers.active.length === 0 && (
            <div className="grid justify-items-start gap-2">
              <p className="max-w-prose text-muted">{t('form.noAccount')}</p>
              <ActionLink href="#/settings">{t('form.addAccount')}</ActionLink>
            </div>
          )}
          <div className="grid items-start gap-4 sm:grid-cols-2">
            {numbers.active.map((account) => (
              <FollowerField
                key={account.id}
                account={account}
                numbers={numbers}
                day={day}
                value={textOf(account.id)}
                problem={problems[account.id]}
                onChange={(text) => type(account.id, text)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className="grid gap-4" aria-describedby="zero-is-known">
          <legend className="mb-1 font-semibold">{t('form.counts')}</legend>
          <p id="zero-is-known" className="max-w-prose text-sm text-muted">
            {t('form.zero')}
          </p>
          <div className="grid items-start gap-4 sm:grid-cols-3">
            {BRAND_METRICS.map((metric) => (
              <CountField
                key={metric}
                label={t(`metrics.${metric}`)}
                hint={t(`form.hints.${metric}`)}
                value={textOf(metric)}
                problem={problems[metric]}
                testId={`count-${metric}`}
                onChange={(text) => type(metric, text)}
              />
            ))}
          </div>
        </fieldset>
        {problems.form && <ProblemText problem={problems.form} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" data-testid="numbers-save">
            {t('form.save')}
          </Button>
          {onClose && (
            <Button variant="quiet" onClick={onClose}>
              {t('common:cancel')}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
