import { useTranslation } from 'react-i18next';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { FunnelStep } from '@/lib/live/use-return';
import { ShareNumber } from './share-number';
import { useSayShare } from './use-say-share';

const CELL = 'border-b border-line px-3 py-2 text-start align-top text-sm font-normal';

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
  return (
    <tr data-testid="funnel-step" data-step={verdict}>
      <th scope="row" className={CELL}>
        {name}
      </th>
      {(['last4', 'last12'] as const).map((time) => {
        const { share, weeks, asked } = step[time];
        return (
          <td key={time} className={CELL}>
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
        {t(`funnel.verdict.${verdict}`, { last: last4.weeks, before: before.weeks })}
        {before.share && <span className="block text-muted">{number('before')}</span>}
      </td>
    </tr>
  );
}
