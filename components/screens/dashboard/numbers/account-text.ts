import type { Account } from '@/lib/domain/brand';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';

/** An account where it is named in plain words, as in charts: "Instagram @acme". */
export const accountText = ({ network, handle }: Account): string =>
  `${networkName(network)} ${showHandle(network, handle)}`;
