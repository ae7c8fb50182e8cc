import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { networkName } from '@/lib/live/network-list';
import { RelativeTime } from '../../../ui/relative-time';
import { useStageName } from '../stage-name';
import { useTitleOfId } from '../task-title';

/** One dated line as a sentence, with the words that the user wrote for it. */
export function RecordLine({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation('dashboard');
  const sentence = useSentence();
  const words =
    entry.what === 'stage-moved'
      ? t('record.reason', { reason: entry.reason })
      : entry.what === 'task-done'
        ? entry.note
        : undefined;
  return (
    <li
      data-testid="record-line"
      data-what={entry.what}
      className="grid gap-x-6 gap-y-0.5 border-s-2 border-line py-2 ps-4 sm:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <p className="text-sm text-muted">
        <RelativeTime at={entry.at} />
      </p>
      <div className="grid gap-1">
        <p dir="auto">{sentence(entry)}</p>
        {words && (
          <p dir="auto" className="line-clamp-6 whitespace-pre-wrap text-muted">
            {words}
          </p>
        )}
      </div>
    </li>
  );
}

function useSentence(): (entry: LedgerEntry) => string {
  const { t } = useTranslation(['dashboard', 'common']);
  const stageName = useStageName();
  const titleOfId = useTitleOfId();
  return (entry) => {
    const say = (values: Record<string, string>) => t(`record.${entry.what}`, values);
    switch (entry.what) {
      case 'brand-added':
        return say({
          standing: t(`common:standing.${entry.declared}`),
          stage: stageName(entry.stage),
        });
      case 'task-done':
      case 'task-undone':
        return say({ task: titleOfId(entry.taskId) });
      case 'stage-moved':
        return say({ from: stageName(entry.from), to: stageName(entry.to) });
      case 'account-added':
      case 'account-removed':
        return say({ network: networkName(entry.network), handle: entry.handle });
    }
  };
}
