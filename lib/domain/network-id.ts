import * as z from 'zod/mini';

/** Every social network Stagecoach knows. `practice` is our own training page. */
export const NETWORK_IDS = [
  'facebook',
  'meta-business',
  'instagram',
  'x',
  'linkedin',
  'youtube',
  'youtube-studio',
  'tiktok',
  'pinterest',
  'threads',
  'reddit',
  'snapchat',
  'bluesky',
  'mastodon',
  'whatsapp',
  'telegram',
  'tumblr',
  'discord',
  'twitch',
  'google-business',
  'vk',
  'xing',
  'quora',
  'medium',
  'nextdoor',
  'practice',
] as const;

/**
 * Pages of a network on which the accounts of another one are managed. A test holds it against the networks' own files.
 */
export const ACCOUNTS_ON: Readonly<Partial<Record<(typeof NETWORK_IDS)[number], NetworkId>>> = {
  'youtube-studio': 'youtube',
  'meta-business': 'facebook',
};

export const NetworkId = z.enum(NETWORK_IDS);
export type NetworkId = z.infer<typeof NetworkId>;

/** The network whose accounts are worked on there: on YouTube Studio, those of YouTube. */
export const networkOfAccounts = (shown: NetworkId): NetworkId => ACCOUNTS_ON[shown] ?? shown;

/** The networks on which people meet; a site for managing another network's accounts has nobody to talk to. */
export const NETWORKS_WITH_PEOPLE: readonly NetworkId[] = NETWORK_IDS.filter(
  (id) => !(id in ACCOUNTS_ON),
);
