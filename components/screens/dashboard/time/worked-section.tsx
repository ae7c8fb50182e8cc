import { useTranslation } from 'react-i18next';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useSayLength } from '../../../coach/use-say-length';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { DayTable } from './day-table';
import { PeriodNav, type PeriodNavProps } from './period-nav';
import { SumTables } from './sum-tables';
import { useSayPeriod } from './use-say-period';

export interface WorkedSectionProps extends PeriodNavProps {
  shown: TimePeriod;
  all: boolean;
  today: string;
}

/** The hours of a week or month: the whole first, then by day and by everything else. */
export function WorkedSection({ shown, all, today, ...nav }: WorkedSectionProps) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const { sums, period } = shown;
  const empty = sums.bySource.length === 0;
  return (
    <Section
      title={t('worked.title')}
      description={<span data-testid="time-shown">{say.period(period)}</span>}
      actions={<PeriodNav shown={shown} {...nav} />}
    >
      {(!empty || sums.guessed > 0) && (
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          <div className="grid">
            <dt className="text-sm text-muted">{t('worked.total')}</dt>
            <dd className="text-xl font-semibold" data-testid="time-total">
              {sayLength(sums.total)}
            </dd>
          </div>
          {sums.guessed > 0 && (
            <div className="grid max-w-prose border-s border-dashed border-edge ps-4">
              <dt className="text-sm text-muted">{t('worked.guess')}</dt>
              <dd>
                <span className="text-xl font-semibold text-muted" data-testid="time-guess">
                  + {sayLength(sums.guessed)}
                </span>
                <p className="text-sm text-muted">{t('worked.guessNote')}</p>
              </dd>
            </div>
          )}
        </dl>
      )}
      {empty ? (
        <Empty title={t('worked.none')} text={t('worked.noneText')} />
      ) : (
        <>
          <DayTable days={sums.days} sources={sums.bySource} today={today} />
          <SumTables sums={sums} all={all} />
        </>
      )}
    </Section>
  );
}
