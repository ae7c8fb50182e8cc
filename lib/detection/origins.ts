import networks from './registry';

/**
 * Every match pattern the extension may ask for, one network at a time. The last one is for Mastodon servers,
 * whose hosts only the user can name; it is never asked for whole.
 */
export const OPTIONAL_ORIGINS: string[] = [
  ...new Set(networks.flatMap((network) => network.origins)),
  'https://*/*',
];
