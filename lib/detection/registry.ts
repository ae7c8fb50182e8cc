import type { NetworkDefinition } from '../domain/network';
import bluesky from '../networks/bluesky';
import discord from '../networks/discord';
import facebook from '../networks/facebook';
import googleBusiness from '../networks/google-business';
import instagram from '../networks/instagram';
import linkedin from '../networks/linkedin';
import mastodon from '../networks/mastodon';
import medium from '../networks/medium';
import metaBusiness from '../networks/meta-business';
import nextdoor from '../networks/nextdoor';
import pinterest from '../networks/pinterest';
import practice from '../networks/practice';
import quora from '../networks/quora';
import reddit from '../networks/reddit';
import snapchat from '../networks/snapchat';
import telegram from '../networks/telegram';
import threads from '../networks/threads';
import tiktok from '../networks/tiktok';
import tumblr from '../networks/tumblr';
import twitch from '../networks/twitch';
import vk from '../networks/vk';
import whatsapp from '../networks/whatsapp';
import x from '../networks/x';
import xing from '../networks/xing';
import youtube from '../networks/youtube';
import youtubeStudio from '../networks/youtube-studio';

/** Every network, in the order in which people meet them in lists. A contract test names a missing one. */
const networks: readonly NetworkDefinition[] = [
  facebook,
  metaBusiness,
  instagram,
  x,
  linkedin,
  youtube,
  youtubeStudio,
  tiktok,
  pinterest,
  threads,
  reddit,
  snapchat,
  bluesky,
  mastodon,
  whatsapp,
  telegram,
  tumblr,
  discord,
  twitch,
  googleBusiness,
  vk,
  xing,
  quora,
  medium,
  nextdoor,
  practice,
];

export default networks;
