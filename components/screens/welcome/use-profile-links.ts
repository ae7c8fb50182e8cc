import type { Brand } from '@/lib/domain/brand';
import { readProfileLinks } from '@/lib/live/read-links';
import { sameAccount } from '@/lib/live/same-account';
import { useAccounts, useBrands } from '@/lib/live/use-brands';
import { useSettings } from '@/lib/live/use-settings';
import type { LinkedAccount } from '@/lib/stores/welcome-draft';

type SourcedLink = ReturnType<typeof readProfileLinks>[number];

export interface LinkLine {
  /** Tells two equal lines apart. */
  key: string;
  source: string;
  link: SourcedLink['link'];
  /** The account that the line adds, if it adds one. */
  account?: LinkedAccount;
  /** Another line adds the same one. */
  twice: boolean;
  /** The brand that the lines are for has the account already. */
  present: boolean;
  /** Another brand has it. */
  takenBy?: Brand;
}

/**
 * What was pasted, line by line, as it stands with the accounts that are there already. `brandId` is the brand
 * that the accounts are for; left out while it is a new one.
 */
export function useProfileLinks(
  text: string,
  taken: Readonly<Record<string, LinkedAccount>>,
  brandId?: string,
): readonly LinkLine[] {
  const hosts = useSettings()?.mastodonHosts;
  const accounts = useAccounts() ?? [];
  const brands = useBrands() ?? [];
  const seen: LinkedAccount[] = [];
  return readProfileLinks(text, hosts).map(({ source, link }, index) => {
    const key = `${index} ${source}`;
    const account = link.kind === 'account' ? link : taken[source];
    if (!account) return { key, source, link, twice: false, present: false };
    const { network, handle } = account;
    const twice = seen.some((other) => sameAccount(other, account));
    if (!twice) seen.push({ network, handle });
    const owner = accounts.find((other) => sameAccount(other, account));
    const present = owner !== undefined && owner.brandId === brandId;
    const takenBy = present ? undefined : brands.find((brand) => brand.id === owner?.brandId);
    return {
      key,
      source,
      link,
      account: { network, handle },
      twice,
      present,
      ...(takenBy && { takenBy }),
    };
  });
}

/** The accounts that the lines add, each once. */
export const accountsIn = (lines: readonly LinkLine[]): LinkedAccount[] =>
  lines.flatMap(({ account, twice }) => (account && !twice ? [account] : []));
