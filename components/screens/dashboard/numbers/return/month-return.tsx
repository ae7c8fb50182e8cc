import { useTranslation } from 'react-i18next';
import type { ReturnView } from '@/lib/live/use-return';
import { Signal } from '../../../../ui/signal';
import { useSay } from '../use-say';
import { FigureFact } from './figure-fact';
import { RestsOn } from './rests-on';

const SIGNS = { met: 'met', 'not-met': 'not-yet', 'cannot-tell': 'cannot-tell' } as const;

/** One month: what it cost and brought as ranges, what they rest on, and how it stands to the agreed level. */
export function MonthReturn({ month }: { month: ReturnView['months'][number] }) {
  const { t } = useTranslation('return');
  const say = useSay();
  const { result, figures, verdict } = month;
  const { currency } = figures;
  const money = (value: number) =>
    currency === undefined ? say.number(value) : say.money(value, currency);
  const { cost } = figures;
  const total =
    'total' in cost ? { low: cost.total, mid: cost.total, high: cost.total } : { ...cost };
  return (
    <li
      data-testid="month-figures"
      data-month-return={result.month}
      className="grid grid-cols-1 gap-3 px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{say.month(result.month)}</h3>
        {verdict && (
          <p className="flex items-start gap-1.5 text-sm" data-verdict={verdict.verdict}>
            <Signal kind={SIGNS[verdict.verdict]} className="mt-0.5" />
            <span>
              <span className="font-medium">{t(`verdict.${verdict.verdict}`)}</span>
              {' · '}
              <span className="text-muted">
                {t(`reason.${verdict.reason}`, {
                  value: verdict.value,
                  level: verdict.target?.level,
                })}
              </span>
            </span>
          </p>
        )}
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
        <FigureFact name={t('cost')} figure={total} say={money} />
        <FigureFact
          name={t(figures.declared ? 'valueDeclared' : 'value')}
          figure={figures.value}
          say={money}
        />
        <FigureFact name={t('roi')} metric="roi" figure={figures.roi} say={say.share} />
        <FigureFact name={t('cpa')} metric="cpa" figure={figures.cpa} say={money} />
        <FigureFact
          name={t('breakEven')}
          metric="break-even"
          figure={figures.breakEven}
          say={say.number}
          unit={(shown, count) => t('results', { shown, count })}
        />
      </dl>
      <RestsOn result={result} figures={figures} money={money} />
    </li>
  );
}
