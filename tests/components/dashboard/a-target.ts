import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';

/** Agrees on a level of twelve bookings that judges from the month `from` on, as if it had been written on that day. */
export async function aTarget(brand: Brand, from: string, writtenOn: string): Promise<void> {
  const target = {
    measure: 'bookings',
    level: 12,
    direction: 'at-least' as const,
    from,
    guardrails: ['answers within a day'],
    agreedBy: 'Deniz',
  };
  await writeBrief(brand.id, 'target', target, 'x');
  await db.briefs.update(brand.id, (row) => {
    if (row.target) row.target.writtenAt = `${writtenOn}T12:00:00Z`;
  });
}
