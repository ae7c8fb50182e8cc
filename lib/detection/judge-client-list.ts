import type { Account, Brand } from '../domain/brand';
import { foldName } from '../domain/fold-name';
import { LIMITS } from '../domain/limits';
import type { ClientFault, ClientLine, LineAccount } from './client-line';
import { foldHandle } from './fold-handle';

/** What is there already, archived brands included. */
export interface KnownClients {
  brands: readonly Pick<Brand, 'id' | 'name' | 'archivedAt'>[];
  accounts: readonly Pick<Account, 'brandId' | 'network' | 'key'>[];
  /** The accounts that the user said several brands have, by `accountKey`. */
  shared: ReadonlySet<string>;
}

export interface JudgedAccount extends LineAccount {
  key: string;
  /** `repeated`: on a line above for the same brand; `present`: the brand has it; `taken`: others have it. */
  state: 'new' | 'repeated' | 'present' | 'taken' | 'shared';
  /** The names of the others that have it. */
  others: readonly string[];
}

export interface JudgedLine extends Omit<ClientLine, 'accounts'> {
  accounts: readonly JudgedAccount[];
  /** The brand that is there already. */
  brandId?: string;
}

/** A brand that the good lines make, or add accounts to where it has an id. */
export interface PlannedBrand {
  name: string;
  id?: string;
  accounts: readonly JudgedAccount[];
}

export interface JudgedList {
  lines: readonly JudgedLine[];
  brands: readonly PlannedBrand[];
}

export const accountKey = ({ network, handle }: LineAccount): string =>
  `${network} ${foldHandle(network, handle)}`;

/** The known brand of a name: an exact spelling goes before a similar one, and what is worked for before the archive. */
function known(name: string, brands: KnownClients['brands']): { id?: string } | ClientFault {
  const same = brands.filter((brand) => foldName(brand.name) === foldName(name));
  const active = same.filter(({ archivedAt }) => archivedAt === undefined);
  if (active.length === 0) return same.length > 0 ? { code: 'brand-archived' } : {};
  const exact = active.filter((brand) => brand.name === name);
  const [one, second] = exact.length > 0 ? exact : active;
  return second || !one ? { code: 'brand-ambiguous' } : { id: one.id };
}

/** Holds the lines of a list against what is there: what each of them makes, or why it makes nothing. Pure. */
export function judgeClientList(lines: readonly ClientLine[], all: KnownClients): JudgedList {
  const planned = new Map<string, PlannedBrand & { accounts: JudgedAccount[] }>();
  const names = new Map(all.brands.map(({ id, name }) => [id, name]));
  const archived = new Set(
    all.brands.flatMap(({ id, archivedAt }) => (archivedAt === undefined ? [] : [id])),
  );
  const found = new Map<string, { id?: string } | ClientFault>();
  const stored = Map.groupBy(all.accounts, ({ network, key }) => `${network} ${key}`);
  const taken = new Map<string, PlannedBrand[]>();
  let created = 0;

  const judge = (line: ClientLine): JudgedLine => {
    const { accounts: _, ...plain } = line;
    if (line.fault || line.brand === undefined) return { ...plain, accounts: [] };
    const bad = (fault: ClientFault, accounts: readonly JudgedAccount[] = []): JudgedLine => ({
      ...plain,
      accounts,
      fault,
    });
    const brandKey = foldName(line.brand);
    const match = found.get(brandKey) ?? known(line.brand, all.brands);
    found.set(brandKey, match);
    if ('code' in match) return bad(match);
    const present = planned.get(brandKey);
    const isNew = match.id === undefined && !present;
    if (isNew && all.brands.length + created >= LIMITS.brands) {
      return bad({ code: 'too-many-brands', limit: LIMITS.brands });
    }
    const own = match.id === undefined ? plain : { ...plain, brandId: match.id };
    if (line.heading) return { ...own, accounts: [] };
    const brand = present ?? { name: line.brand, accounts: [], ...match };
    const accounts: JudgedAccount[] = [];
    for (const account of line.accounts) {
      const key = accountKey(account);
      const owners = (stored.get(key) ?? []).map(({ brandId }) => brandId);
      const others = [
        ...owners.filter((id) => id !== match.id && !archived.has(id)).map((id) => names.get(id)),
        ...(taken.get(key) ?? []).filter((one) => one !== brand).map(({ name }) => name),
      ].filter((name) => name !== undefined);
      const repeated = [...brand.accounts, ...accounts].some((one) => accountKey(one) === key);
      accounts.push({
        ...account,
        key: key.slice(account.network.length + 1),
        others,
        state: repeated
          ? 'repeated'
          : match.id !== undefined && owners.includes(match.id)
            ? 'present'
            : others.length === 0
              ? 'new'
              : all.shared.has(key)
                ? 'shared'
                : 'taken',
      });
    }
    const added = accounts.filter(({ state }) => state === 'new' || state === 'shared');
    if (added.length === 0) {
      const asks = accounts.some(({ state }) => state === 'taken');
      return { ...own, accounts, fault: { code: asks ? 'account-taken' : 'nothing-new' } };
    }
    brand.accounts.push(...added);
    for (const one of added) {
      const key = accountKey(one);
      taken.set(key, [...(taken.get(key) ?? []), brand]);
    }
    planned.set(brandKey, brand);
    if (isNew) created += 1;
    return { ...own, accounts };
  };

  const judged = lines.map(judge);
  return {
    // A name alone makes nothing where none of the lines below it is good.
    lines: judged.map((line) =>
      line.heading && !line.fault && !planned.has(foldName(line.brand ?? ''))
        ? { ...line, fault: { code: 'no-link' } }
        : line,
    ),
    brands: [...planned.values()],
  };
}
