import { useTranslation } from 'react-i18next';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { FunnelStep } from '@/lib/live/use-return';
import { classNames } from '../../../../ui/class-names';
import { ShareNumber } from './share-number';
import { useSayShare } from './use-say-share';

const CELL = 'px-3 text-start align-top text-sm font-normal max-md:block md:py-2';

export interface FunnelRowProps {
  name: string;
  step: FunnelStep;
  recorded: readonly RecordedWeek[];
}

/** One step: its share over four and twelve weeks, and how it stands to its own earlier weeks. */
export function FunnelRow({ name, step, recorded }: FunnelRowProps) {
  const { t } = useTranslation('return');
  const { percent } = useSayShare();
  const { last4, before, verdict } = step;
  const number = (time: 'last4' | 'last12' | 'before') => (
    <ShareNumber
      name={t('funnel.shareOf', { step: name, time: t(`funnel.${time}`) })}
      share={step[time]}
      {...{ step, recorded }}
    />
  );
  /** In a narrow room the cells stand one beneath the other, each with the name of its column. */
  const label = (head: 'last4' | 'last12' | 'verdictTitle') => (
    <span aria-hidden className="block text-muted md:hidden">
      {t(`funnel.${head}`)}
    </span>
  );
  return (
    <tr
      data-testid="funnel-step"
      data-step={verdict}
      className="border-t border-line max-md:grid max-md:grid-cols-1 max-md:gap-2 max-md:py-3 max-md:first:border-t-0"
    >
      <th scope="row" className={classNames(CELL, 'max-md:text-base max-md:font-medium')}>
        {name}
      </th>
      {(['last4', 'last12'] as const).map((time) => {
        const { share, weeks, asked } = step[time];
        return (
          <td key={time} className={CELL}>
            {label(time)}
            {number(time)}
            {share && (
              <span className="block text-muted">
                {t('range', { low: percent(share.low), high: percent(share.high) })}
              </span>
            )}
            <span className="block text-muted">{t('funnel.weeks', { weeks, asked })}</span>
          </td>
        );
      })}
      <td className={CELL}>
        {label('verdictTitle')}
        {t(`funnel.verdict.${verdict}`, { last: last4.weeks, before: before.weeks })}
        {before.share && <span className="block text-muted">{number('before')}</span>}
      </td>
    </tr>
  );
}
