import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { Numbers } from '@/lib/live/use-numbers';
import { type ReturnView, useReturn } from '@/lib/live/use-return';
import { Notice } from '../../../../ui/notice';
import { Section } from '../../../../ui/section';
import { AgreedLevel } from './agreed-level';
import { FunnelPart } from './funnel-part';
import { MonthReturn } from './month-return';
import { StartingNumbers } from './starting-numbers';

export interface ReturnSectionProps {
  brand: Brand;
  numbers: Numbers;
  /** The weeks of which something is recorded. */
  weeks: readonly RecordedWeek[];
  /** Opens the form in which starting numbers are written. */
  onWrite: () => void;
}

/** What came back for the work. In stage 1 there is nothing to judge, and the numbers it starts from are taken instead. */
export function ReturnSection({ brand, numbers, weeks, onWrite }: ReturnSectionProps) {
  const { t } = useTranslation('return');
  return brand.stage === 1 ? (
    <Section title={t('title')}>
      <StartingNumbers numbers={numbers} onWrite={onWrite} />
    </Section>
  ) : (
    <KnownReturn {...{ numbers, weeks }} />
  );
}

function KnownReturn({ numbers, weeks }: Pick<ReturnSectionProps, 'numbers' | 'weeks'>) {
  const { t } = useTranslation('return');
  const known = useReturn(numbers.facts);
  if (!known) return null;
  return (
    <Section title={t('title')} description={t('text')}>
      <div className="grid grid-cols-1 gap-6" data-testid="return">
        {known.stage === 2 && <Notice tone="info">{t('test')}</Notice>}
        {known.stage === 3 && <AgreedLevel target={known.target} />}
        <Months months={known.months} written={known.written} />
        <FunnelPart funnel={known.funnel} recorded={weeks} />
      </div>
    </Section>
  );
}

/** A year of them; older months stay in the list of whole months. */
const SHOWN = 12;

function Months({ months, written }: Pick<ReturnView, 'months' | 'written'>) {
  const { t } = useTranslation('return');
  if (months.length === 0) return <p className="max-w-prose text-muted">{t('noMonth')}</p>;
  const shown = months.slice(0, SHOWN);
  return (
    <div className="grid grid-cols-1 gap-2">
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        {shown.map((month) => (
          <MonthReturn key={month.result.month} {...{ month, written }} />
        ))}
      </ul>
      {shown.some(({ result }) => result.conversions !== undefined) && (
        <p className="max-w-prose text-sm text-muted" data-testid="ranges">
          {t('rests.ranges')}
        </p>
      )}
    </div>
  );
}
