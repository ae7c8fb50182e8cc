import { useTranslation } from 'react-i18next';
import type { Task } from '@/lib/domain/task';
import { useSayDay } from '../../../coach/use-say-day';

/** When it is worth another look, where the advice comes from, and when a person looks at that again. */
export function TaskSource({ task }: { task: Task }) {
  const { t } = useTranslation('gates');
  const sayDay = useSayDay();
  const said = task.source === 'our proposal' ? t('source.ours') : task.source;
  return (
    <p className="text-xs text-muted" data-testid="source">
      {task.recheckAfter !== undefined && `${t('source.stale', { count: task.recheckAfter })} `}
      {t('source.line', { source: said, day: sayDay(task.reviewBy) })}
    </p>
  );
}
