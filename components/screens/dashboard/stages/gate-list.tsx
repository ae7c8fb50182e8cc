import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@/lib/domain/assessment';
import { Card } from '../../../ui/card';
import { Section } from '../../../ui/section';
import { CriterionItem } from './criterion-item';

export interface GateListProps {
  assessment: Assessment;
  /** Where the gate lies for the brand. A passed one stays passed, however things stand now. */
  lies: 'present' | 'passed' | 'ahead';
  action?: ReactNode;
}

/** What has to be true to move on, line by line, each with its verdict, its reason and what it rests on. */
export function GateList({ assessment, lies, action }: GateListProps) {
  const { t } = useTranslation(['dashboard', 'stages', 'gates']);
  const { stage, criteria, readiness } = assessment;
  const asked = criteria.filter(({ criterion }) => !criterion.instead);
  const instead = criteria.filter(({ criterion }) => criterion.instead);
  const met = asked.filter(({ verdict }) => verdict === 'met').length;
  return (
    <Section
      title={t('stages.gate')}
      description={t(`gates:readiness.${lies === 'present' ? readiness : lies}`, {
        met,
        count: asked.length,
      })}
    >
      <Card flush data-testid="gate" data-lies={lies} data-readiness={readiness}>
        <ul className="divide-y divide-line">
          {asked.map((standing) => (
            <CriterionItem key={standing.criterion.id} standing={standing} />
          ))}
        </ul>
        {instead.length > 0 && (
          <>
            <p className="border-t border-line px-4 pt-3 text-sm font-medium text-muted">
              {t('gates:or')}
            </p>
            <ul className="divide-y divide-line">
              {instead.map((standing) => (
                <CriterionItem key={standing.criterion.id} standing={standing} />
              ))}
            </ul>
          </>
        )}
        <div className="grid gap-3 border-t border-line p-4">
          <p className="text-muted">{t(`stages:${stage}.movesOn`)}</p>
          {action && <div>{action}</div>}
        </div>
      </Card>
    </Section>
  );
}
