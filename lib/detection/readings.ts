import type { NetworkId } from '../domain/network-id';
import type { NetworkReading } from '../domain/network-reading';
import { reading as bluesky } from '../networks/bluesky';
import { reading as facebook } from '../networks/facebook';
import { reading as instagram } from '../networks/instagram';
import { reading as linkedin } from '../networks/linkedin';
import { reading as mastodon } from '../networks/mastodon';
import { reading as metaBusiness } from '../networks/meta-business';
import { reading as pinterest } from '../networks/pinterest';
import { reading as practice } from '../networks/practice';
import { reading as reddit } from '../networks/reddit';
import { reading as threads } from '../networks/threads';
import { reading as tiktok } from '../networks/tiktok';
import { reading as tumblr } from '../networks/tumblr';
import { reading as twitch } from '../networks/twitch';
import { reading as x } from '../networks/x';
import { reading as youtube } from '../networks/youtube';
import { reading as youtubeStudio } from '../networks/youtube-studio';

/**
 * What is read on the pages of each network. Apart from the registry, because only the background needs it. A
 * contract test names a missing one.
 */
export const READINGS: Readonly<Partial<Record<NetworkId, NetworkReading>>> = {
  bluesky,
  facebook,
  instagram,
  linkedin,
  mastodon,
  'meta-business': metaBusiness,
  pinterest,
  practice,
  reddit,
  threads,
  tiktok,
  tumblr,
  twitch,
  x,
  youtube,
  'youtube-studio': youtubeStudio,
};
