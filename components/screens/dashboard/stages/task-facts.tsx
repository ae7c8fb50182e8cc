import { useTranslation } from 'react-i18next';
import type { TaskStanding } from '@/lib/domain/assessment';
import { useMinutes } from '@/lib/live/use-minutes';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { EvidenceList } from '../../../coach/evidence-list';
import { AS_WRITTEN, MarkedText } from '../../../ui/marked-text';

/** How long it takes and how often it comes; once done, when that was and what it rests on. */
export function TaskFacts({ standing }: { standing: TaskStanding }) {
  const { t } = useTranslation(['dashboard', 'gates']);
  const minutes = useMinutes();
  const { task, done, state, evidence, recheck, accounts } = standing;
  const cadence = task.cadence === 'once' ? undefined : t(`stages.cadence.${task.cadence}`);
  // Where the plan or the numbers speak, an older word of the user says less.
  const computed = evidence.some(({ kind }) => kind !== 'declared' && kind !== 'written');
  if (state && done && !accounts && !computed) {
    return (
      <div className="grid gap-1 text-sm text-muted">
        <p data-testid="task-done-when">
          <MarkedText
            text={t('stages.doneWhen', AS_WRITTEN)}
            values={{ evidence: t(`evidence.${state.evidence}`) }}
            parts={{ when: <RelativeTime at={state.doneAt} /> }}
          />
          {cadence && ` · ${cadence}`}
        </p>
        {recheck && <Recheck />}
      </div>
    );
  }
  const estimate = t('stages.minutes', { count: minutes(task.effort) });
  // A part is a line of a checklist: how often and what it rests on are its must-have's.
  const facts =
    task.level === 'part'
      ? [estimate]
      : [estimate, t(`stages.cadence.${task.cadence}`), t(`stages.restsOn.${task.evidence.kind}`)];
  return (
    <div className="grid gap-1 text-sm text-muted">
      <p>{facts.join(' · ')}</p>
      {state && !done && !accounts && !computed && (
        <p data-testid="task-due-again">
          <MarkedText
            text={t('stages.dueAgain', AS_WRITTEN)}
            parts={{ when: <RelativeTime at={state.doneAt} /> }}
          />
        </p>
      )}
      {!accounts && <EvidenceList evidence={evidence} />}
      {recheck && <Recheck />}
    </div>
  );
}

function Recheck() {
  const { t } = useTranslation('gates');
  return (
    <p data-testid="recheck">
      <Chip>{t('recheck')}</Chip>
    </p>
  );
}
