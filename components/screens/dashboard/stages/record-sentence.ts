import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import type { NetworkId } from '@/lib/domain/network-id';
import { useStageName } from '../stage-name';
import { useSay } from '../numbers/use-say';
import { useTitleOfId } from '../task-title';
import { useSayDay } from '../../../coach/use-say-day';

/** What the user wrote for a line, if anything. */
export function wordsOf(entry: LedgerEntry): string | undefined {
  switch (entry.what) {
    case 'stage-moved':
      return entry.reason;
    case 'task-done':
    case 'break-set':
      return entry.note;
    case 'decision':
    case 'correction':
      return entry.text;
    case 'experiment-started':
      return entry.hypothesis;
    case 'experiment-ended':
      return entry.reason ?? entry.hypothesis;
    default:
      return undefined;
  }
}

type ExperimentLine = Extract<LedgerEntry, { what: 'experiment-started' | 'experiment-ended' }>;

/** Says a line of the record as a sentence in the language of the page. */
export function useRecordSentence(): (entry: LedgerEntry) => string {
  const { t } = useTranslation(['record', 'common', 'imports']);
  const stageName = useStageName();
  const titleOfId = useTitleOfId();
  const sayDay = useSayDay();
  const { month: sayMonth } = useSay();
  const experimentOf = ({ network, metric, arms }: ExperimentLine) => ({
    network: networkName(network),
    metric: t(`metrics.${metric}`),
    ...arms,
  });
  return (entry) => {
    const key = `lines.${entry.what}`;
    switch (entry.what) {
      case 'brand-added':
        return t(key, {
          standing: t(`common:standing.${entry.declared}`),
          stage: stageName(entry.stage),
        });
      case 'task-done':
      case 'task-undone': {
        const task = titleOfId(entry.taskId);
        const { account } = entry;
        if (!account) return t(key, { task });
        return t(`${key}-account`, {
          task,
          network: networkName(account.network),
          handle: showHandle(account.network as NetworkId, account.handle),
        });
      }
      case 'stage-moved':
        return t(key, { from: stageName(entry.from), to: stageName(entry.to) });
      case 'account-added':
      case 'account-removed':
        return t(key, { network: networkName(entry.network), handle: entry.handle });
      case 'decision':
        return entry.network && entry.outcome
          ? t(`${key}-${entry.outcome}`, { network: networkName(entry.network) })
          : t(key);
      case 'break-set':
      case 'break-removed':
        return t(key, { from: sayDay(entry.from), to: sayDay(entry.to) });
      case 'month-recorded': {
        const month = sayMonth(entry.month);
        return entry.acceptedBy === undefined
          ? t(key, { month })
          : t(`${key}-accepted`, { month, name: entry.acceptedBy });
      }
      case 'numbers-imported':
      case 'numbers-taken-back': {
        const { from, to, values } = entry;
        const source =
          entry.source === 'website' ? t('imports:website') : networkName(entry.source);
        return from === undefined || to === undefined
          ? t(key, { values, source })
          : t(`${key}-period`, { values, source, from: sayDay(from), to: sayDay(to) });
      }
      case 'experiment-started':
        return t(key, {
          ...experimentOf(entry),
          posts: entry.perArm,
          day: sayDay(entry.endsOn),
        });
      case 'experiment-ended':
        return t(`${key}-${entry.verdict}`, {
          ...experimentOf(entry),
          posts: t('posts', entry.posts),
        });
      case 'correction':
      case 'brand-archived':
      case 'brand-restored':
        return t(key);
      case 'playbook-changed':
        return entry.name === undefined ? t(`${key}-back`) : t(key, { name: entry.name });
    }
  };
}
