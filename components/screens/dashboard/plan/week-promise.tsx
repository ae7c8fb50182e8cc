import { useTranslation } from 'react-i18next';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import type { WeekPlan } from '@/lib/live/week-plan';
import { ActionLink } from '../../../ui/action-link';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { FillWeek } from './fill-week';
import { KeptSoFar } from './kept-so-far';
import { useSayDays } from './use-say-days';

export interface WeekPromiseProps {
  facts: BrandFacts;
  plan: WeekPlan;
  ahead: number;
}

/** What was promised for the week and what has come of it; in a planned break, that nothing was. */
export function WeekPromise({ facts, plan, ahead }: WeekPromiseProps) {
  const { t } = useTranslation('plan');
  const say = useSayDays();
  if (plan.isBreak) {
    const breaks = plan.breaks.map(({ from, to }) => say.range(from, to)).join(' · ');
    return (
      <div data-testid="week-break">
        <Notice tone="info">{t('promise.break', { breaks })}</Notice>
      </div>
    );
  }
  if (!plan.promised) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-3" data-testid="no-promise">
        <p className="max-w-prose text-muted">{t('promise.none')}</p>
        <ActionLink href="#/stages/capacity">{t('promise.write')}</ActionLink>
      </div>
    );
  }
  return (
    <Card className="grid gap-3" data-testid="week-promise">
      <KeptSoFar plan={plan} stage={facts.brand.stage} planning={ahead > 0} />
      {plan.breakDays > 0 && (
        <p className="text-sm text-muted">{t('promise.someDays', { count: plan.breakDays })}</p>
      )}
      {/* What is past is no longer planned. */}
      {ahead >= 0 && <FillWeek brandId={facts.brand.id} plan={plan} />}
    </Card>
  );
}
