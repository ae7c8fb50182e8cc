import type { AccountStanding } from '@/lib/domain/assessment';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';

/** The accounts that something is still to be done for. */
export function AccountChips({ accounts }: { accounts: readonly AccountStanding[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {accounts.map(({ account: { id, network, handle } }) => (
        <li key={id} className="rounded-md bg-sunken px-2 py-0.5 text-xs text-muted">
          {networkName(network)} <bdi>{showHandle(network, handle)}</bdi>
        </li>
      ))}
    </ul>
  );
}
