import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { Signal } from './signal';

/** What happened, what was kept and what to do, at the place where it happened. */
export function ProblemText({ problem, id }: { problem: Problem; id?: string }) {
  const { t } = useTranslation('problems');
  return (
    <p
      id={id}
      role="alert"
      className="flex items-start gap-1.5 text-sm text-problem"
      data-problem={problem.code}
    >
      <Signal kind="warning" className="mt-0.5" />
      <span dir="auto">{t(problem.code, { ...problem.values })}</span>
    </p>
  );
}
