import { classifyUrl } from '../detection/classify-url';
import type { PageRef } from '../domain/page-ref';
import type { Settings } from '../domain/settings';

/** The page at an address, where it may be counted and read: not where the user stopped coaching on its network. */
export function coachedPage(
  href: string,
  { mastodonHosts, stoppedNetworks }: Pick<Settings, 'mastodonHosts' | 'stoppedNetworks'>,
): PageRef | undefined {
  const page = classifyUrl(href, mastodonHosts);
  return page && !stoppedNetworks.includes(page.network) ? page : undefined;
}
