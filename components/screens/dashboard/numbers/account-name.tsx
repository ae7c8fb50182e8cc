import type { Account } from '@/lib/domain/brand';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';

/** The network and the account's name on it. */
export function AccountName({ account }: { account: Account }) {
  return (
    <>
      {networkName(account.network)} <bdi>{showHandle(account.network, account.handle)}</bdi>
    </>
  );
}
