import { useTranslation } from 'react-i18next';
import type { FunnelStep, StepShare } from '@/lib/live/use-return';
import { useSayShare } from './use-say-share';

const CELL = 'border-b border-line px-3 py-2 text-start align-top text-sm font-normal';

/** One step: its share over four and twelve weeks, and how it stands to its own earlier weeks. */
export function FunnelRow({ name, step }: { name: string; step: FunnelStep }) {
  const { t } = useTranslation('return');
  const { share } = useSayShare();
  const { last4, last12, before, verdict } = step;
  return (
    <tr data-testid="funnel-step" data-step={verdict}>
      <th scope="row" className={CELL}>
        {name}
      </th>
      <ShareCell of={last4} />
      <ShareCell of={last12} />
      <td className={CELL}>
        {t(`funnel.verdict.${verdict}`, { last: last4.weeks, before: before.weeks })}
        {before.share && <span className="block text-muted">{share(before)}</span>}
      </td>
    </tr>
  );
}

function ShareCell({ of }: { of: StepShare }) {
  const { t } = useTranslation('return');
  const { share, percent } = useSayShare();
  return (
    <td className={CELL}>
      {of.weeks === 0 ? t('notAvailable') : share(of)}
      {of.share && (
        <span className="block text-muted">
          {t('range', { low: percent(of.share.low), high: percent(of.share.high) })}
        </span>
      )}
      <span className="block text-muted">
        {t('funnel.weeks', { weeks: of.weeks, asked: of.asked })}
      </span>
    </td>
  );
}
