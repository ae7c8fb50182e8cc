import { useTranslation } from 'react-i18next';
import type { Task } from '@/lib/domain/task';
import { useRuleKey } from './playbook-texts';

export interface TaskTexts {
  title: string;
  why: string;
  /** The steps, in order. */
  how: readonly string[];
  /** What a record should hold; only for tasks that rest on one. */
  record?: string;
}

/** Finds a task's texts in the language of the page. */
export function useTaskTexts(): (task: Pick<Task, 'id' | 'stage'>) => TaskTexts {
  const { t, i18n } = useTranslation(['playbook-1', 'playbook-2', 'playbook-3']);
  const keyOf = useRuleKey();
  return (task) => {
    const key = keyOf('tasks', task);
    const how: unknown = t(`${key}.how`, { returnObjects: true });
    return {
      title: t(`${key}.title`),
      why: t(`${key}.why`),
      how: Array.isArray(how) ? how.map(String) : [],
      ...(i18n.exists(`${key}.record`) && { record: t(`${key}.record`) }),
    };
  };
}
