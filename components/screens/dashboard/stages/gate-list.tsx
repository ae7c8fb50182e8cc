import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/lib/domain/stage';
import { Card } from '../../../ui/card';
import { Section } from '../../../ui/section';

/** The stage's criteria as plain text: nothing here is ticked, because nothing here is checked. */
export function GateList({ stage, action }: { stage: Stage; action?: ReactNode }) {
  const { t } = useTranslation(['dashboard', 'stages']);
  const criteria = t(`stages:${stage}.gate`, { returnObjects: true }) as string[];
  return (
    <Section title={t('stages.gate')} description={t('stages.gateNote')}>
      <Card className="grid gap-4">
        <ul className="grid list-disc gap-2 ps-5 marker:text-stage">
          {criteria.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="text-muted">{t(`stages:${stage}.movesOn`)}</p>
        {action && <div>{action}</div>}
      </Card>
    </Section>
  );
}
