import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordCount } from '@/lib/actions/record-count';
import type { Brand } from '@/lib/domain/brand';
import type { NetworkId } from '@/lib/domain/network-id';
import type { ShownCount } from '@/lib/domain/page-facts';
import type { Problem } from '@/lib/domain/problem';
import type { AccountMetric } from '@/lib/domain/snapshot';
import { networkName } from '@/lib/live/network-list';
import { useCountToday } from '@/lib/live/use-count-today';
import { Button } from '../../ui/button';
import { ProblemText } from '../../ui/problem-text';
import { Signal } from '../../ui/signal';

export interface RecordCountProps {
  brand: Brand;
  accountId: string;
  network: NetworkId;
  metric: AccountMetric;
  count: ShownCount;
}

/** Records a count that the page shows, in one click, as what it is: exact or rounded. */
export function RecordCount({ brand, accountId, network, metric, count }: RecordCountProps) {
  const { t } = useTranslation('reading');
  const [problem, setProblem] = useState<Problem>();
  const recorded = useCountToday(brand.id, accountId, metric);
  if (recorded === undefined) return null;
  if (recorded?.value === count.value) {
    return (
      <p data-testid={`${metric}-recorded`} className="flex items-start gap-1 text-sm text-muted">
        <Signal kind="met" className="mt-px" />
        {t(`count.recorded.${metric}`, { count: recorded.value })}
      </p>
    );
  }
  const record = async () => {
    const outcome = await recordCount(brand.id, accountId, count, undefined, metric);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const { min, max } = count;
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button size="small" data-testid={`record-${metric}`} onClick={() => void record()}>
          {t(`count.record.${metric}`, { count: count.value })}
        </Button>
        <span className="text-sm text-muted">
          {t(count.exact ? 'count.exact' : 'count.rounded', {
            brand: brand.name,
            network: networkName(network),
            min,
            max,
          })}
        </span>
      </div>
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
