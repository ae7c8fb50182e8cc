import { appendLedgerLines } from '../db/append-ledger-lines';
import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import { judgeClientList } from '../detection/judge-client-list';
import type { PlannedBrand } from '../detection/judge-client-list';
import { readClientList } from '../detection/read-client-list';
import { restOfList } from '../detection/rest-of-list';
import type { Account, Brand } from '../domain/brand';
import { nextColour } from '../domain/brand-mark';
import { CLIENT_LIST_LIMIT } from '../domain/client-list-limits';
import { done, type Outcome, refused } from '../domain/problem';
import { type Standing, stageOfStanding } from '../domain/stage';
import { guarded } from './guarded';
import { refreshBadge } from './refresh-badge';
import { refuseInCall } from './refuse-in-call';

export interface ClientListInput {
  text: string;
  /** Where every new brand stands, in the user's own word. */
  standing: Standing;
  /** The accounts that the user said several brands have, by `accountKey`. */
  shared: readonly string[];
}

export interface ImportedClients {
  created: number;
  /** Brands that were there and got accounts. */
  extended: number;
  accounts: number;
  /** How many lines nothing came of, and the list that they are by themselves, to be put right. */
  leftOut: number;
  rest: string;
}

/**
 * Creates what the good lines of a client list say, in one transaction, and leaves the others. The list is judged once
 * more here, against what is stored at this moment. It pins no brand: a list is no choice of whom to work for.
 */
export const importClientList = (input: ClientListInput): Promise<Outcome<ImportedClients>> =>
  guarded(async () => {
    const refusal = await refuseInCall();
    if (refusal) return refusal;
    if (input.text.length > CLIENT_LIST_LIMIT) return refused('list-too-large');
    const outcome = await db.transaction(
      'rw',
      [db.brands, db.accounts, db.ledger, db.settings],
      async (): Promise<Outcome<ImportedClients>> => {
        const settings = await storedSettings();
        const known = await db.brands.toArray();
        const list = readClientList(input.text, settings.mastodonHosts);
        const { lines: judged, brands } = judgeClientList(list.lines, {
          brands: known,
          accounts: await db.accounts.toArray(),
          shared: new Set(input.shared),
        });
        if (brands.length === 0) return refused('list-nothing-new');
        const accounts = await store(brands, known, input.standing);
        const networks = new Set([...settings.networks, ...accounts.map(({ network }) => network)]);
        await writeSettings({ networks: [...networks] });
        const extended = brands.filter(({ id }) => id !== undefined).length;
        return done({
          created: brands.length - extended,
          extended,
          accounts: accounts.length,
          leftOut: judged.filter(({ fault }) => fault).length,
          rest: restOfList(judged, list.header),
        });
      },
    );
    // From now on there is something to lose: the browser is asked to keep it when it needs room.
    if (outcome.ok) void navigator.storage?.persist?.();
    if (outcome.ok) await refreshBadge();
    return outcome;
  });

/** Writes the brands and their accounts, one millisecond apart, so that each is listed in the order of the list. */
async function store(
  planned: readonly PlannedBrand[],
  known: readonly Brand[],
  declared: Standing,
): Promise<Account[]> {
  const start = Temporal.Now.instant();
  let steps = 0;
  const nextMoment = () =>
    start.add({ milliseconds: steps++ }).toString({ smallestUnit: 'millisecond' });
  const stage = stageOfStanding[declared];
  const brands: Brand[] = [];
  const accounts: Account[] = [];
  const lines: Parameters<typeof appendLedgerLines>[0][number][] = [];
  for (const { id, name, accounts: added } of planned) {
    const brandId = id ?? crypto.randomUUID();
    if (id === undefined) {
      const at = nextMoment();
      const colour = nextColour([...known, ...brands]);
      brands.push({ id: brandId, name, stage, stageSince: at, declared, createdAt: at, colour });
      lines.push({ brandId, what: 'brand-added', declared, stage, at });
    }
    for (const { network, handle, key } of added) {
      const at = nextMoment();
      accounts.push({ id: crypto.randomUUID(), brandId, network, handle, key, addedAt: at });
      lines.push({ brandId, what: 'account-added', network, handle, at });
    }
  }
  await db.brands.bulkAdd(brands);
  await db.accounts.bulkAdd(accounts);
  await appendLedgerLines(lines);
  return accounts;
}
