import type { NewAccount } from '@/lib/actions/add-accounts';
import type { Brand } from '@/lib/domain/brand';
import { readProfileLinks } from '@/lib/live/read-links';
import { sameAccount } from '@/lib/live/same-account';
import { useAccountsNamed } from '@/lib/live/use-accounts-named';
import { useBrands } from '@/lib/live/use-brands';
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
  /** The user said that both brands have it. */
  shared: boolean;
}

/**
 * What was pasted, line by line, as it stands with the accounts that are there already. `brandId` is the brand
 * that the accounts are for; left out while it is a new one. `shared` holds the `shareKey` of what both have.
 */
export function useProfileLinks(
  text: string,
  taken: Readonly<Record<string, LinkedAccount>>,
  shared: readonly string[],
  brandId?: string,
): readonly LinkLine[] {
  const hosts = useSettings()?.mastodonHosts;
  const lines = readProfileLinks(text, hosts).map(({ source, link }) => ({
    source,
    link,
    account: link.kind === 'account' ? link : taken[source],
  }));
  const named = lines.flatMap(({ account }) => account ?? []);
  const accounts = useAccountsNamed(named) ?? [];
  const brands = useBrands() ?? [];
  const seen: LinkedAccount[] = [];
  return lines.map(({ source, link, account }, index) => {
    const key = `${index} ${source}`;
    if (!account) return { key, source, link, twice: false, present: false, shared: false };
    const { network, handle } = account;
    const twice = seen.some((other) => sameAccount(other, account));
    if (!twice) seen.push({ network, handle });
    const owners = accounts
      .filter((other) => sameAccount(other, account))
      .map((owner) => owner.brandId);
    const present = brandId !== undefined && owners.includes(brandId);
    // What an archived brand has is in nobody's way, and such a brand is not among these.
    const takenBy = present ? undefined : brands.find(({ id }) => owners.includes(id));
    return {
      key,
      source,
      link,
      account: { network, handle },
      twice,
      present,
      shared: shared.includes(shareKey(account)),
      ...(takenBy && { takenBy }),
    };
  });
}

export const shareKey = ({ network, handle }: LinkedAccount): string => `${network} ${handle}`;

/** The accounts that the lines add, each once. */
export const accountsIn = (lines: readonly LinkLine[]): NewAccount[] =>
  lines.flatMap(({ account, twice, takenBy, shared }) =>
    account && !twice ? [{ ...account, ...(takenBy && shared && { shared: true as const }) }] : [],
  );
