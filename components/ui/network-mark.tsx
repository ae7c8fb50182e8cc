import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';

/** A neutral tile with the network's first letter: we ship nobody's logo. The name stands beside it. */
export function NetworkMark({ network }: { network: NetworkId }) {
  return (
    <span
      aria-hidden
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-md border border-line bg-sunken text-xs font-semibold text-muted"
    >
      {networkName(network).slice(0, 1)}
    </span>
  );
}
