import { useMemo } from 'react';
import { advise } from '../coach/advise';
import type { Advice } from '../domain/advice';
import type { Brand } from '../domain/brand';
import type { Verdict } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { useAccounts } from './use-brands';
import { useNow } from './use-now';
import { useStanding } from './use-standing';

/** What to do next for a brand, at most three, on the page at hand if there is one. Empty: nothing is due. */
export function useAdvice(
  brand: Brand | undefined,
  page?: PageRef,
  own?: Verdict,
): readonly Advice[] | undefined {
  const now = useNow();
  const standing = useStanding(brand?.id);
  const accounts = useAccounts(brand?.id ?? '');
  return useMemo(() => {
    if (!brand || !standing || !accounts) return undefined;
    const networks = [...new Set(accounts.map((account) => account.network))];
    return advise({ progress: standing[brand.stage], now, networks, page, own });
  }, [brand, standing, accounts, now, page, own]);
}
