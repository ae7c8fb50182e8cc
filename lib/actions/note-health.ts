import { db } from '../db/database';
import { wasSignedIn } from '../db/viewers';
import { READINGS } from '../detection/readings';
import type { PageFacts, PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import { triesOf, variantOf, withTry } from '../reading/judge-health';

/** Notes which probes found what had to be there on a page that has settled. Nothing that they found is kept. */
export async function noteHealth(
  page: PageRef,
  href: string,
  facts: PageFacts,
  reading: PageReading,
): Promise<void> {
  const definition = READINGS[page.network];
  if (!definition) return;
  const tries = triesOf(page.kind, facts, reading, definition, await wasSignedIn(page, href));
  if (tries.length === 0) return;
  const { network } = page;
  const variant = variantOf(facts, definition);
  const day = Temporal.Now.plainDateISO().toString();
  await db.transaction('rw', db.health, async () => {
    for (const { probe, hit } of tries) {
      const id = `${network}/${variant}/${probe}`;
      const before = (await db.health.get(id))?.tries ?? [];
      await db.health.put({ id, network, variant, probe, tries: withTry(before, hit, day) });
    }
  });
}
