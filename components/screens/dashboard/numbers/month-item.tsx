import { useTranslation } from 'react-i18next';
import type { Target } from '@/lib/domain/brief';
import { SPENT_ON } from '@/lib/domain/month-result';
import type { Months } from '@/lib/live/use-months';
import { Button } from '../../../ui/button';
import { Fact } from './fact';
import { MonthCost } from './month-cost';
import { MonthNumber } from './month-number';
import { useSay } from './use-say';

export interface MonthItemProps {
  view: Months['months'][number];
  written: Months['written'];
  target: Target | undefined;
  onEdit: () => void;
  onReport: () => void;
}

/** One recorded month: what it brought and cost as far as is known, without a verdict. */
export function MonthItem({ view, written, target, onEdit, onReport }: MonthItemProps) {
  const { t } = useTranslation(['numbers', 'return']);
  const say = useSay();
  const { result } = view;
  const { conversions, measured, spend, hours, guessedHours, declaredValue } = result;
  const { guardrailsKept, acceptedBy } = result;
  const month = say.month(result.month);
  const words = (value: number) => say.amount(value, view.figures.currency);
  const measure = target?.measure ?? t('months.ownMeasure');
  const number = (
    name: string,
    value: number | undefined,
    {
      means,
      note,
      words = say.number,
    }: { means?: string; note?: string | false; words?: (value: number) => string } = {},
  ) =>
    value !== undefined && (
      <MonthNumber
        value={words(value)}
        note={note === false ? undefined : note}
        {...{ result, name, means }}
      />
    );
  return (
    <li data-testid="month-item" data-month={result.month} className="grid gap-3 px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base">{month}</h3>
        <div className="flex gap-1">
          <Button
            size="small"
            variant="quiet"
            data-testid="month-report-open"
            aria-label={t('months.reportMonth', { month })}
            onClick={onReport}
          >
            {t('months.report')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            data-testid="month-edit"
            aria-label={t('months.editMonth', { month })}
            onClick={onEdit}
          >
            {t('months.edit')}
          </Button>
        </div>
      </div>
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-6 gap-y-2">
        <Fact name={t('months.conversionsShort')}>
          {number(t('months.conversionsShort'), conversions, {
            means: t('months.conversionsHint'),
          })}
        </Fact>
        {(measured !== undefined || (target && conversions === undefined)) && (
          <Fact name={<span dir="auto">{measure}</span>}>{number(measure, measured)}</Fact>
        )}
        <Fact name={t('months.spendShort')}>
          {number(t('months.spendShort'), spend, { words })}
        </Fact>
        {SPENT_ON.filter((part) => result[part] !== undefined).map((part) => (
          <Fact key={part} name={t(`return:month.${part}`)}>
            {number(t(`return:month.${part}`), result[part], { words })}
          </Fact>
        ))}
        <Fact name={t('months.hoursShort')}>
          {number(t('months.hoursShort'), hours, {
            note:
              guessedHours !== undefined &&
              t('return:month.guessedOf', { guessed: say.number(guessedHours) }),
          })}
        </Fact>
        {declaredValue !== undefined && (
          <Fact name={t('return:month.declared')}>
            {number(t('return:month.declared'), declaredValue, { words })}
          </Fact>
        )}
        {guardrailsKept !== undefined && (
          <Fact name={t('months.guardrailsShort')}>
            {t(`months.kept.${guardrailsKept ? 'yes' : 'no'}`)}
          </Fact>
        )}
      </dl>
      <MonthCost {...{ view, written }} />
      {acceptedBy !== undefined && (
        <p dir="auto" className="text-sm" data-testid="month-accepted">
          {t('months.accepted', { name: acceptedBy })}
        </p>
      )}
    </li>
  );
}
