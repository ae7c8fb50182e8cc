import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowNetworks } from '@/lib/actions/allow-networks';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Problem } from '@/lib/domain/problem';
import type { Settings } from '@/lib/domain/settings';
import { NETWORKS } from '@/lib/live/network-list';
import { useAllowedNetworks } from '@/lib/live/use-allowed-networks';
import { useNetworkPauses } from '@/lib/live/use-pauses';
import { Button } from '../../../ui/button';
import { ProblemText } from '../../../ui/problem-text';
import { Section } from '../../../ui/section';
import { MastodonServers } from './mastodon-servers';
import { NetworkRow } from './network-row';
import { mayBeAllowed, type NetworkState, networkState } from './network-state';

/** Every network with what the coach may do there: those the user decided about in sight, the others folded away. */
export function NetworksSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('dashboard');
  const allowed = useAllowedNetworks();
  const pauses = useNetworkPauses();
  if (!allowed) return null;
  const rows = NETWORKS.map((network) => ({
    network,
    state: networkState(network.id, settings, allowed),
    pausedUntil: pauses.find((pause) => pause.network === network.id)?.until,
  }));
  // A stop stays in sight, so that nobody wonders later why a network is silent.
  const coached = rows.filter(({ state }) => state !== 'off');
  const others = rows.filter(({ state }) => state === 'off');
  const askable = coached
    .filter(({ network, state }) => network.needsPermission && mayBeAllowed(state))
    .map(({ network }) => network.id);
  return (
    <Section title={t('settings.networks.title')} description={t('settings.networks.text')}>
      {askable.length > 1 && <AllowAll networks={askable} />}
      <Rows rows={coached} />
      {others.length > 0 && (
        <details>
          <summary className="rounded-sm py-1 font-medium hover:underline">
            {t('settings.networks.others', { count: others.length })}
          </summary>
          <div className="mt-2">
            <Rows rows={others} />
          </div>
        </details>
      )}
      <p className="max-w-prose text-sm text-muted">{t('settings.networks.prompt')}</p>
      <MastodonServers hosts={settings.mastodonHosts} />
    </Section>
  );
}

interface RowsProps {
  rows: readonly {
    network: (typeof NETWORKS)[number];
    state: NetworkState;
    pausedUntil: string | undefined;
  }[];
}

function Rows({ rows }: RowsProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
      {rows.map((row) => (
        <NetworkRow key={row.network.id} {...row} />
      ))}
    </ul>
  );
}

function AllowAll({ networks }: { networks: readonly NetworkId[] }) {
  const { t } = useTranslation('dashboard');
  const [problem, setProblem] = useState<Problem>();
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        onClick={() => {
          void allowNetworks(networks).then((outcome) =>
            setProblem(outcome.ok ? undefined : outcome.problem),
          );
        }}
      >
        {t('settings.networks.allowAll', { count: networks.length })}
      </Button>
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
