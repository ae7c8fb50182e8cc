import { useTranslation } from 'react-i18next';
import { STAGES } from '@/lib/domain/stage';

const NAMESPACES = STAGES.map((stage) => `playbook-${stage}` as const);

/** A task's title by its id alone. Ids in the record outlive the playbook, so an unknown one has a title as well. */
export function useTitleOfId(): (id: string) => string {
  const { t } = useTranslation([...NAMESPACES, 'record']);
  return (id) =>
    t([...NAMESPACES.map((name) => `${name}:${id}.title`), 'record:unknownTask'], { id });
}
