import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useSayLength } from '../../../coach/use-say-length';
import { classNames } from '../../../ui/class-names';
import { ShareBar } from './share-bar';
import { useSayPeriod } from './use-say-period';

type Sums = TimePeriod['sums'];

export interface DayTableProps {
  days: Sums['days'];
  /** Those of the period, which have a column each where there is room. */
  sources: Sums['bySource'];
  today: string;
}

const CELL = 'border-t border-line px-3 py-1.5';

/** A line for each day that has begun, with a bar. On narrow screens the sources stand in their own table only. */
export function DayTable({ days, sources, today }: DayTableProps) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const caption = useId();
  const longest = Math.max(0, ...days.map(({ seconds }) => seconds));
  const length = (seconds: number) =>
    Math.round(seconds / 60) === 0 ? (
      <>
        <span aria-hidden className="text-muted">
          –
        </span>
        <span className="sr-only">{t('worked.noTime')}</span>
      </>
    ) : (
      sayLength(seconds)
    );
  return (
    <div className="grid grid-cols-1 gap-2">
      <p id={caption} className="text-sm text-muted">
        {t('worked.caption')}
      </p>
      <div className="rounded-lg border border-line bg-raised">
        <table
          aria-describedby={caption}
          aria-label={t('worked.days')}
          data-testid="time-days"
          className="w-full wrap-normal"
        >
          <thead>
            <tr className="text-sm text-muted">
              <th scope="col" className="px-3 py-2 text-start font-medium">
                {t('worked.day')}
              </th>
              {sources.map(({ key }) => (
                <th key={key} scope="col" className="px-3 py-2 text-end font-medium max-lg:hidden">
                  {t(`source.${key ?? 'typed'}`)}
                </th>
              ))}
              <th scope="col" className="px-3 py-2 text-end font-medium">
                {t('worked.time')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, seconds, bySource }) => (
              <tr key={day} data-day={day}>
                <th
                  scope="row"
                  className={classNames(
                    CELL,
                    'text-start whitespace-nowrap',
                    day === today ? 'font-semibold' : 'font-normal',
                  )}
                >
                  {say.day(day)}
                </th>
                {sources.map(({ key }) => (
                  <td
                    key={key}
                    className={classNames(CELL, 'text-end whitespace-nowrap max-lg:hidden')}
                  >
                    {length(bySource.find((one) => one.key === key)?.seconds ?? 0)}
                  </td>
                ))}
                <td className={classNames(CELL, 'w-3/5 text-end whitespace-nowrap lg:w-2/5')}>
                  <span className="flex items-center gap-3">
                    <ShareBar value={seconds} of={longest} />
                    <span className="min-w-20 flex-none font-medium">{length(seconds)}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
