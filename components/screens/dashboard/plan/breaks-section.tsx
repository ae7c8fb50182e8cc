import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeBreak } from '@/lib/actions/plan-break';
import type { PlannedBreak } from '@/lib/domain/planned-break';
import type { Problem } from '@/lib/domain/problem';
import { Empty } from '../../../ui/empty';
import { ProblemText } from '../../../ui/problem-text';
import { Section } from '../../../ui/section';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { AddBreak } from './add-break';
import { BreakRow } from './break-row';

export interface BreaksSectionProps {
  brandId: string;
  breaks: readonly PlannedBreak[];
}

/** Holidays and pauses, the latest first. The brand's record keeps that they were set and taken back. */
export function BreaksSection({ brandId, breaks }: BreaksSectionProps) {
  const { t } = useTranslation('plan');
  const [problem, setProblem] = useState<Problem>();
  const sorted = breaks.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const { box, leave } = useKeptFocus<HTMLDivElement>(breaks.length);
  const remove = async (id: string) => {
    leave();
    const outcome = await removeBreak(id);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <Section title={t('breaks.title')} description={t('breaks.text')}>
      <div ref={box} role="group" aria-label={t('breaks.title')} tabIndex={-1}>
        {sorted.length === 0 ? (
          <Empty title={t('breaks.empty.title')} text={t('breaks.empty.text')} />
        ) : (
          <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
            {sorted.map((one) => (
              <BreakRow key={one.id} planned={one} onRemove={() => void remove(one.id)} />
            ))}
          </ul>
        )}
      </div>
      {problem && <ProblemText problem={problem} />}
      <AddBreak brandId={brandId} />
    </Section>
  );
}
