import { useTranslation } from 'react-i18next';
import type { Task } from '@/lib/domain/task';
import { useSayDay } from './use-say-day';

/** Where the advice comes from, and when a person looks at it again. */
export function TaskSource({
  task: { source, reviewBy },
}: {
  task: Pick<Task, 'source' | 'reviewBy'>;
}) {
  const { t } = useTranslation('gates');
  const sayDay = useSayDay();
  const said = source === 'our proposal' ? t('source.ours') : source;
  return (
    <p className="text-xs text-muted" data-testid="source">
      {t('source.line', { source: said, day: sayDay(reviewBy) })}
    </p>
  );
}
