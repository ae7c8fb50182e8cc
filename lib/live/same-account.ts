import { foldHandle } from '../detection/fold-handle';
import type { Account } from '../domain/brand';

type Named = Pick<Account, 'network' | 'handle'>;

/** Whether two spellings name one account, by that network's own rule. */
export const sameAccount = (one: Named, other: Named): boolean =>
  one.network === other.network &&
  foldHandle(one.network, one.handle) === foldHandle(other.network, other.handle);
