import { type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addElsewhere } from '@/lib/actions/plan-posts';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { useNow } from '@/lib/live/use-now';
import type { WeekPlan } from '@/lib/live/week-plan';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { NumberInput } from '../../../ui/number-input';
import { ProblemText } from '../../../ui/problem-text';
import { readCount } from '../../../ui/read-count';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { useSayDays } from './use-say-days';

export interface ElsewhereFormProps {
  brandId: string;
  plan: WeekPlan;
  isPresent: boolean;
  onAdded: (count: number) => void;
}

/** More posts in a week on one network than this are a slip of the finger. */
const MOST = 99;

/** One number a network, for one week. */
export function ElsewhereForm({ brandId, plan, isPresent, onAdded }: ElsewhereFormProps) {
  const { t } = useTranslation('plan');
  const say = useSayDays();
  const today = useNow().toPlainDate().toString();
  const form = useRef<HTMLFormElement>(null);
  const oneAtATime = useOneAtATime();
  const [fault, setFault] = useState<{ at?: string; problem: Problem }>();
  // The week's last day that has come is as good a guess as any, and it is said.
  const day = isPresent ? today : (plan.days.at(-1) ?? today);

  const save = async () => {
    const counts: Record<string, number> = {};
    for (const { network } of plan.networks) {
      const field = form.current?.elements.namedItem(network);
      const count = field instanceof HTMLInputElement ? readCount(field, MOST) : undefined;
      if (count === null) return setFault({ at: network, problem: { code: 'field-number' } });
      if (count) counts[network] = count;
    }
    const sum = Object.values(counts).reduce((total, count) => total + count, 0);
    if (sum === 0) return setFault({ problem: { code: 'field-missing' } });
    const outcome = await addElsewhere(brandId, plan.week, day, counts);
    if (!outcome.ok) return setFault({ problem: outcome.problem });
    form.current?.reset();
    setFault(undefined);
    return onAdded(sum);
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        oneAtATime(save);
      }}
      onInput={() => setFault(undefined)}
      className="grid gap-3"
    >
      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="mb-2 font-semibold">{t('elsewhere.legend')}</legend>
        {plan.networks.map(({ network, out }) => (
          <Field
            key={network}
            label={networkName(network)}
            hint={t('elsewhere.listed', { listed: out })}
            problem={fault?.at === network ? fault.problem : undefined}
          >
            <NumberInput
              name={network}
              step={1}
              max={MOST}
              data-testid="elsewhere-count"
              data-network={network}
            />
          </Field>
        ))}
      </fieldset>
      <p className="text-sm text-muted">{t('elsewhere.day', { day: say.day(day) })}</p>
      {fault && fault.at === undefined && <ProblemText problem={fault.problem} />}
      <Button type="submit" className="justify-self-start" data-testid="elsewhere-save">
        {t('elsewhere.save')}
      </Button>
    </form>
  );
}
