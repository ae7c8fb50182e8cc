import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import { addWeeks, type Week } from '@/lib/domain/calendar';
import { weekPlan } from '@/lib/live/week-plan';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { Segmented } from '../../../ui/segmented';
import { ElsewhereForm } from './elsewhere-form';

export interface ElsewhereSectionProps {
  facts: BrandFacts;
  present: Week;
  /** The week that the list above shows. */
  shown: Week;
  onShow: (week: Week) => void;
}

/** The weekly question: what went out where this browser could not see it. */
export function ElsewhereSection({ facts, present, shown, onShow }: ElsewhereSectionProps) {
  const { t } = useTranslation('plan');
  const [ahead, setAhead] = useState<'-1' | '0'>('-1');
  const [added, setAdded] = useState<{ week: Week; count: number }>();
  const week = addWeeks(present, Number(ahead));
  return (
    <Section title={t('elsewhere.title')} description={t('elsewhere.text')}>
      <div>
        <Segmented
          value={ahead}
          onChange={setAhead}
          label={t('elsewhere.week')}
          testId="elsewhere-week"
          options={[
            { value: '-1', label: t('week.last') },
            { value: '0', label: t('week.present') },
          ]}
        />
      </div>
      <ElsewhereForm
        key={week}
        brandId={facts.brand.id}
        plan={weekPlan(facts, week)}
        isPresent={week === present}
        onAdded={(count) => setAdded({ week, count })}
      />
      {added && (
        <Notice
          tone="success"
          live
          action={
            added.week !== shown && (
              <Button size="small" onClick={() => onShow(added.week)}>
                {t('elsewhere.show')}
              </Button>
            )
          }
        >
          {t('elsewhere.added', { count: added.count })}
        </Notice>
      )}
    </Section>
  );
}
