import { useState } from 'react';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import { type Week, weekOf } from '@/lib/domain/calendar';
import { useNow } from '@/lib/live/use-now';
import { weekPlan } from '@/lib/live/week-plan';
import { BreaksSection } from './breaks-section';
import { DueNumbers } from './due-numbers';
import { ElsewhereSection } from './elsewhere-section';
import { NoNetworks } from './no-networks';
import { ReminderSection } from './reminder-section';
import { WeekSection } from './week-section';

/** One brand's plan. The week that is shown follows the calendar until another one is chosen. */
export function BrandPlan({ facts }: { facts: BrandFacts }) {
  const today = useNow().toPlainDate();
  const [chosen, setChosen] = useState<Week>();
  const present = weekOf(today);
  const week = chosen ?? present;
  const show = (next: Week) => setChosen(next === present ? undefined : next);
  const plan = weekPlan(facts, week);
  if (plan.networks.length === 0) return <NoNetworks />;
  return (
    <>
      <WeekSection facts={facts} plan={plan} present={present} onShow={show} />
      <div className="grid grid-cols-1 items-start gap-x-10 gap-y-8 border-t border-line pt-8 lg:grid-cols-2">
        <DueNumbers facts={facts} today={today.toString()} />
        <ElsewhereSection facts={facts} present={present} shown={week} onShow={show} />
        <BreaksSection brandId={facts.brand.id} breaks={facts.breaks} />
        <ReminderSection brand={facts.brand} />
      </div>
    </>
  );
}
