import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowNetworks } from '@/lib/actions/allow-networks';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Problem } from '@/lib/domain/problem';
import { NETWORKS, networkName } from '@/lib/live/network-list';
import { useSettings } from '@/lib/live/use-settings';
import { Button } from '../ui/button';

/** What we can say without the network's permission, and the way to give it. */
export function AllowHere({ network }: { network: NetworkId }) {
  const { t } = useTranslation(['coach', 'problems']);
  const [problem, setProblem] = useState<Problem>();
  const settings = useSettings();
  const wasGranted = settings?.grantedNetworks.includes(network);
  const isTakenBack = settings?.takenBackNetworks?.includes(network) ?? false;
  if (!NETWORKS.some(({ id, needsPermission }) => id === network && needsPermission)) return null;

  // "Switched off" is said only of what was on once and not by the user here, "you said no" only right after the no.
  const isRevoked = wasGranted && !isTakenBack;
  const known = problem?.code ?? (isRevoked ? 'permission-revoked' : undefined);
  const byAddress = isTakenBack
    ? t('coach:here.takenBack', { network: networkName(network) })
    : t('coach:here.byAddress');
  const allow = async () => {
    const outcome = await allowNetworks([network]);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 rounded-md bg-sunken px-3 py-2">
      <p
        role={problem ? 'alert' : undefined}
        data-testid="by-address"
        data-problem={known}
        className="text-sm"
      >
        {known ? t(`problems:${known}`, { ...problem?.values }) : byAddress}
      </p>
      <Button size="small" className="shrink-0" data-testid="allow" onClick={() => void allow()}>
        {t('coach:here.allow')}
      </Button>
    </div>
  );
}
