import { accountsNamed } from '../db/accounts-named';
import { db } from '../db/database';
import { accountOf } from '../detection/account-of';
import type { AccountFact } from '../domain/account-fact';
import type { AuditEntry, AuditPart, PageReading } from '../domain/page-facts';
import { LIMITS } from '../domain/limits';
import type { PageRef } from '../domain/page-ref';
import { noteCompleted } from './note-completed';

type FactValue = Pick<AccountFact, 'key' | 'value'>;

/** A part as a dated fact; nothing where the page could not say. */
const factOf = (part: AuditPart, { there, value }: AuditEntry): FactValue[] => {
  if (there === 'cannot-tell') return [];
  return [{ key: part, value: there === 'yes' && (value ?? true) }];
};

const factsOf = ({ counts, audit = {}, ownId }: PageReading): FactValue[] => {
  const { followers } = counts ?? {};
  const tracked = audit.link?.tracked;
  return [
    ...(ownId !== undefined && ownId.length <= LIMITS.line
      ? [{ key: 'id' as const, value: ownId }]
      : []),
    ...(followers?.exact ? [{ key: 'followers' as const, value: followers.value }] : []),
    ...Object.entries(audit).flatMap(([part, entry]) => factOf(part as AuditPart, entry)),
    ...(tracked && tracked !== 'cannot-tell'
      ? [{ key: 'tracked' as const, value: tracked === 'yes' }]
      : []),
  ];
};

/**
 * Stores what one of the brands' own profiles shows, as dated facts, for each brand that has the account; of other
 * people's nothing is ever stored. What the user declared gives way to what the page shows now.
 */
export async function keepReading(page: PageRef, reading: PageReading, at: string): Promise<void> {
  if (reading.own !== 'yes') return;
  const facts = factsOf(reading);
  if (facts.length === 0) return;
  await db.transaction('rw', db.tables, async () => {
    const named = accountOf(page);
    const accounts = named ? await accountsNamed([named]) : [];
    for (const { id: accountId, brandId, network, key } of accounts) {
      if (network !== named?.network || key !== named.key) continue;
      await db.accountFacts.bulkPut(
        facts.map((fact) => ({ ...fact, accountId, at, source: 'read' as const })),
      );
      await noteCompleted(brandId);
    }
  });
}
