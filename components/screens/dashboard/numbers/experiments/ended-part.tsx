import { useTranslation } from 'react-i18next';
import { ARMS, type Experiment, type ExperimentResult } from '@/lib/domain/experiment';
import { Signal } from '../../../../ui/signal';
import { useSayDay } from '../../../../coach/use-say-day';
import { armLetter } from './arm-letter';
import { ArmDots } from './arm-dots';
import { useSayEffect } from './use-say-effect';

/** A chance that is rounded away would read as none. */
const LEAST_SAID = 0.0001;

export interface EndedPartProps {
  experiment: Experiment;
  result: ExperimentResult;
}

/** What an experiment ended with. "No difference seen" and "cannot tell" are said as plainly as a difference. */
export function EndedPart({ experiment, result }: EndedPartProps) {
  const { t } = useTranslation('experiments');
  const sayDay = useSayDay();
  const sayEffect = useSayEffect(experiment.metric);
  const { verdict, why, posts, missing, effect, values, p, reason } = result;
  const key = verdict === 'cannot-tell' ? `${verdict}-${why ?? 'too-few'}` : verdict;
  const short = ARMS.filter((arm) => missing && missing[arm] > 0).map((arm) =>
    t('running.needs', { arm: armLetter(arm), count: missing?.[arm] ?? 0 }),
  );
  const isDecided = verdict !== 'cannot-tell' && verdict !== 'given-up';
  return (
    <div className="grid gap-3" data-testid="experiment-result" data-verdict={verdict}>
      <div className="flex max-w-prose items-start gap-2">
        <Signal kind={isDecided ? 'met' : 'cannot-tell'} className="mt-0.5" />
        <div className="grid gap-1">
          <p dir="auto" className="font-medium">
            {t(`ended.${key}`, {
              ...experiment.arms,
              metric: t(`inWords.${experiment.metric}`),
            })}
          </p>
          {short.length > 0 && <p>{t('ended.short', { needs: short.join(', ') })}</p>}
          {reason !== undefined && (
            <p dir="auto" className="whitespace-pre-wrap">
              {reason}
            </p>
          )}
          {effect && <p>{sayEffect(effect)}</p>}
          {p !== undefined && (
            <p className="text-sm text-muted">
              {t('ended.chance', { p: Math.max(p, LEAST_SAID) })}
            </p>
          )}
          {experiment.endedAt !== undefined && (
            <p className="text-sm text-muted">
              {t(verdict === 'given-up' ? 'ended.givenUpOn' : 'ended.on', {
                day: sayDay(experiment.endedAt),
                ...posts,
              })}
            </p>
          )}
        </div>
      </div>
      {values && <ArmDots experiment={experiment} values={values} />}
    </div>
  );
}
