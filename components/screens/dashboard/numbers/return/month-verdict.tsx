import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthResult } from '@/lib/domain/month-result';
import type { Verdict } from '@/lib/live/use-return';
import { NumberButton } from '../../../../ui/number-button';
import { Signal } from '../../../../ui/signal';
import { useSay } from '../use-say';
import { VerdictDialog } from './verdict-dialog';

const SIGNS = { met: 'met', 'not-met': 'not-yet', 'cannot-tell': 'cannot-tell' } as const;

export interface MonthVerdictProps {
  result: MonthResult;
  verdict: Verdict;
}

/** How a month stands to the level that was agreed before it; a press says by what that is judged. */
export function MonthVerdict({ result, verdict: judged }: MonthVerdictProps) {
  const { t } = useTranslation(['return', 'imported']);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { verdict, reason, target, value } = judged;
  const name = t('imported:metricOf', {
    metric: t('target.title'),
    of: say.month(result.month),
  });
  const word = t(`verdict.${verdict}`);
  const why = t(`reason.${reason}`, { value, level: target?.level });
  return (
    <>
      <p className="flex items-start gap-1.5 text-sm" data-verdict={verdict}>
        <Signal kind={SIGNS[verdict]} className="mt-0.5" />
        <span>
          <span className="font-medium">
            {target ? (
              <NumberButton
                name={name}
                value={word}
                testId="verdict-lineage"
                onPress={() => setOpen(true)}
              />
            ) : (
              word
            )}
          </span>
          {' · '}
          <span className="text-muted">{why}</span>
        </span>
      </p>
      {open && target && (
        <VerdictDialog
          title={name}
          shown={`${word} · ${why}`}
          {...{ result, target }}
          chance={judged.chance}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
