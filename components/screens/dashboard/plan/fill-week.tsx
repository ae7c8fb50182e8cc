import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planPost } from '@/lib/actions/plan-posts';
import type { Problem } from '@/lib/domain/problem';
import type { WeekPlan } from '@/lib/live/week-plan';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';

/** Gives every promised post a place in the week, empty for now. */
export function FillWeek({ brandId, plan }: { brandId: string; plan: WeekPlan }) {
  const { t } = useTranslation('plan');
  const oneAtATime = useOneAtATime();
  const [added, setAdded] = useState<number>();
  const [problem, setProblem] = useState<Problem>();

  const fill = async () => {
    const missing = plan.networks.flatMap(({ network, missing: count }) =>
      Array.from({ length: count }, () => network),
    );
    setProblem(undefined);
    for (const network of missing) {
      const outcome = await planPost(brandId, { week: plan.week, network });
      if (!outcome.ok) return setProblem(outcome.problem);
    }
    return setAdded(missing.length);
  };

  return (
    <div className="grid justify-items-start gap-2">
      <Button size="small" data-testid="fill-week" onClick={() => oneAtATime(fill)}>
        {t('promise.fill')}
      </Button>
      {problem && <ProblemText problem={problem} />}
      {added !== undefined && !problem && (
        <Notice tone="success" live>
          {added > 0 ? t('promise.filled', { count: added }) : t('promise.full')}
        </Notice>
      )}
    </div>
  );
}
