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

export const NetworkId = z.enum(NETWORK_IDS);
export type NetworkId = z.infer<typeof NetworkId>;
