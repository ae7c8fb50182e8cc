import type { NetworkId } from './network-id';
import { ACCOUNT_METRICS, type AccountMetric, type Snapshot } from './snapshot';

/** What a profile shows beside its followers, by network. */
const ALSO: Readonly<Partial<Record<NetworkId, readonly AccountMetric[]>>> = {
  bluesky: ['following', 'posts'],
  facebook: ['following', 'likes'],
  instagram: ['following', 'posts'],
  mastodon: ['following', 'posts'],
  pinterest: ['following'],
  tiktok: ['following', 'posts', 'likes'],
  tumblr: ['posts'],
  x: ['following', 'posts'],
  youtube: ['posts'],
};

/** The counts that an account has: those that its network shows, and what was recorded of it anyway. */
export const metricsOf = (
  { id, network }: { id: string; network: NetworkId },
  snapshots: readonly Snapshot[],
): readonly AccountMetric[] =>
  ACCOUNT_METRICS.filter(
    (metric) =>
      metric === 'followers' ||
      ALSO[network]?.includes(metric) ||
      snapshots.some((row) => row.accountId === id && row.metric === metric),
  );
