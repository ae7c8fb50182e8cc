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
  /** The brand that has the account already. */
  takenBy?: Brand;
}

/** What was pasted, line by line, as it stands with the accounts that are there already. */
export function useProfileLinks(
  text: string,
  taken: Readonly<Record<string, LinkedAccount>>,
): readonly LinkLine[] {
  const hosts = useSettings()?.mastodonHosts;
  const accounts = useAccounts() ?? [];
  const brands = useBrands() ?? [];
  const seen: LinkedAccount[] = [];
  return readProfileLinks(text, hosts).map(({ source, link }, index) => {
    const key = `${index} ${source}`;
    const account = link.kind === 'account' ? link : taken[source];
    if (!account) return { key, source, link, twice: false };
    const { network, handle } = account;
    const twice = seen.some((other) => sameAccount(other, account));
    if (!twice) seen.push({ network, handle });
    const owner = accounts.find((other) => sameAccount(other, account));
    const takenBy = brands.find((brand) => brand.id === owner?.brandId);
    return { key, source, link, account: { network, handle }, twice, ...(takenBy && { takenBy }) };
  });
}

/** The accounts that the lines add, each once. */
export const accountsIn = (lines: readonly LinkLine[]): LinkedAccount[] =>
  lines.flatMap(({ account, twice }) => (account && !twice ? [account] : []));
