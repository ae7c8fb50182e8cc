import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import { mondayOf, type Week } from '@/lib/domain/calendar';
import type { WeekPlan } from '@/lib/live/week-plan';
import { Section } from '../../../ui/section';
import { AddPost } from './add-post';
import { useSayDays } from './use-say-days';
import { WeekNav } from './week-nav';
import { WeekPosts } from './week-posts';
import { WeekPromise } from './week-promise';

export interface WeekSectionProps {
  facts: BrandFacts;
  plan: WeekPlan;
  present: Week;
  onShow: (week: Week) => void;
}

/** One week: its dates, what is promised for it, a line to add a post, and its posts by network. */
export function WeekSection({ facts, plan, present, onShow }: WeekSectionProps) {
  const { t } = useTranslation('plan');
  const say = useSayDays();
  const topic = useRef<HTMLInputElement>(null);
  const { week, days } = plan;
  const ahead = weeksBetween(present, week);
  return (
    <Section
      // Read out when another week is chosen, for those who do not see it change.
      title={
        <span aria-live="polite" data-testid="week-dates">
          {say.range(days[0] ?? '', days.at(-1) ?? '')}
        </span>
      }
      description={t('week.number', {
        number: Number(week.split('-W')[1]),
        when: say.weeksAhead(ahead),
      })}
      actions={<WeekNav week={week} ahead={ahead} onShow={onShow} />}
    >
      <div className="grid grid-cols-1 gap-5">
        <WeekPromise key={`promise-${week}`} facts={facts} plan={plan} ahead={ahead} />
        <AddPost brandId={facts.brand.id} plan={plan} topicField={topic} />
        <WeekPosts key={`posts-${week}`} plan={plan} onAdd={() => topic.current?.focus()} />
      </div>
    </Section>
  );
}

const weeksBetween = (from: Week, to: Week): number =>
  mondayOf(from).until(mondayOf(to), { largestUnit: 'week' }).weeks;
