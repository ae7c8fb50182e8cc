import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrandMetric, RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { Funnel } from '@/lib/live/chart-models';
import { FunnelChart } from '../../../../charts/funnel-chart';
import { FunnelDialog } from '../funnel-dialog';

export interface BrandFunnelProps {
  funnel: Funnel;
  recorded: readonly RecordedWeek[];
}

/** From visits to orders, each number of which says on a press which weeks it is added up from. */
export function BrandFunnel({ funnel, recorded }: BrandFunnelProps) {
  const { t } = useTranslation('charts');
  const [pressed, setPressed] = useState<BrandMetric>();
  const { steps, weeks, outOf } = funnel;
  const step = steps.find(({ metric }) => metric === pressed);
  return (
    <>
      <FunnelChart funnel={funnel} onLineage={setPressed} />
      {step && (
        <FunnelDialog
          title={t('funnel.stepOf', { step: t(`funnel.steps.${step.metric}`), count: outOf })}
          sum={{
            to: step.metric,
            came: step.count,
            ...(step.of && { out: { ...step.of, from: step.of.metric, of: step.of.count } }),
            summed: weeks,
            asked: outOf,
          }}
          recorded={recorded}
          onClose={() => setPressed(undefined)}
        />
      )}
    </>
  );
}
