import { useTranslation } from 'react-i18next';
import type { LineFault } from '@/lib/domain/playbook-fault';
import type { Problem } from '@/lib/domain/problem';
import { ProblemText } from '../../../ui/problem-text';

export interface FaultListProps {
  problem: Problem;
  /** By line; not always all of them. */
  faults: readonly LineFault[];
}

/** What is wrong with a playbook file, place by place, so that it can be put right in one go. */
export function FaultList({ problem, faults }: FaultListProps) {
  const { t } = useTranslation('learn');
  const total = Number(problem.values?.count ?? faults.length);
  return (
    <div className="grid gap-2" data-testid="playbook-faults">
      <ProblemText problem={problem} />
      {faults.length > 0 && (
        <ol className="grid gap-1 text-sm">
          {faults.map(({ line, path, code, values }) => (
            <li key={`${line} ${path} ${code}`} dir="auto" data-fault={code}>
              {t(`faults.${code}`, {
                line,
                path,
                ...values,
                ...(values?.type !== undefined && { type: t(`types.${values.type}`) }),
              })}
            </li>
          ))}
        </ol>
      )}
      {total > faults.length && faults.length > 0 && (
        <p className="text-sm text-muted">
          {t('playbook.moreFaults', { count: total - faults.length })}
        </p>
      )}
    </div>
  );
}
