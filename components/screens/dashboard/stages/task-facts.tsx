import { Trans, useTranslation } from 'react-i18next';
import type { TaskStanding } from '@/lib/domain/advice';
import { RelativeTime } from '../../../ui/relative-time';

/** How long it takes and how often it comes; once done, when that was and what it rests on. */
export function TaskFacts({ standing: { task, done, state } }: { standing: TaskStanding }) {
  const { t } = useTranslation('dashboard');
  const evidence = t(`evidence.${state?.evidence ?? task.evidence}`);
  if (state) {
    return (
      <p className="text-sm text-muted" data-testid="task-done-when">
        <Trans
          t={t}
          i18nKey={done ? 'stages.doneWhen' : 'stages.dueAgain'}
          values={{ evidence }}
          components={{ when: <RelativeTime at={state.doneAt} /> }}
        />
        {task.cadence !== 'once' && ` · ${t(`stages.cadence.${task.cadence}`)}`}
      </p>
    );
  }
  return (
    <p className="text-sm text-muted">
      {[
        t('stages.minutes', { count: task.minutes }),
        // A part is a line of a checklist: how often and what it rests on are its must-have's.
        ...(task.level === 'part'
          ? []
          : [t(`stages.cadence.${task.cadence}`), t(`stages.restsOn.${task.evidence}`)]),
      ].join(' · ')}
    </p>
  );
}
