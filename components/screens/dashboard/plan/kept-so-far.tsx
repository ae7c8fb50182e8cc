import { useTranslation } from 'react-i18next';
import type { Stage } from '@/lib/domain/stage';
import { networkName } from '@/lib/live/network-list';
import type { WeekPlan } from '@/lib/live/week-plan';
import { Meter } from '../../../ui/meter';

export interface KeptSoFarProps {
  plan: WeekPlan;
  stage: Stage;
  /** The week lies ahead: what counts is what is planned, because nothing can be out yet. */
  planning: boolean;
}

/** "2 of 4 promised posts are out", as a bar, and network by network. */
export function KeptSoFar({ plan, stage, planning }: KeptSoFarProps) {
  const { t } = useTranslation('plan');
  const { promised = 0, out, planned, declared } = plan;
  const value = planning ? planned : out;
  const said = planning
    ? t('promise.planned', { planned, count: promised })
    : t('promise.out', { out, count: promised });
  return (
    <>
      <div className="grid gap-1.5">
        <p aria-hidden className="font-medium">
          {said}
        </p>
        <Meter value={value} of={promised} stage={stage} label={said} />
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
        {plan.networks
          .filter(({ promised: here }) => here > 0)
          .map((here) => (
            <li key={here.network}>
              {t('promise.of', {
                network: networkName(here.network),
                value: planning ? here.slots.length : here.out,
                promised: here.promised,
              })}
            </li>
          ))}
      </ul>
      {declared && <p className="text-sm text-muted">{t('promise.declared')}</p>}
    </>
  );
}
