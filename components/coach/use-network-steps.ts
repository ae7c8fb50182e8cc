import { useTranslation } from 'react-i18next';
import { type NetworkId, networkOfAccounts } from '@/lib/domain/network-id';
import type { Task } from '@/lib/domain/task';
import { useRuleKey } from './playbook-texts';

export interface NetworkStep {
  network: NetworkId;
  text: string;
}

/** Finds what is different about a task on these networks; most tasks are the same everywhere. */
export function useNetworkSteps(): (
  task: Pick<Task, 'id' | 'stage'>,
  networks: readonly NetworkId[],
) => readonly NetworkStep[] {
  const { t, i18n } = useTranslation(['playbook-1', 'playbook-2', 'playbook-3']);
  const keyOf = useRuleKey();
  return (task, networks) =>
    [...new Set(networks.map(networkOfAccounts))].flatMap((network) => {
      const key = `${keyOf('tasks', task)}.how-${network}`;
      return i18n.exists(key) ? [{ network, text: t(key) }] : [];
    });
}
