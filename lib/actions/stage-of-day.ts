import { db } from '../db/database';
import { movesOf } from '../db/time-rows';
import type { Stage } from '../domain/stage';
import { stageOn } from '../measure/time/stage-on';

/** The stage a brand was in on a day; `undefined` where there is no such brand. Wants brands and ledger. */
export async function stageOfDay(brandId: string, day: string): Promise<Stage | undefined> {
  const brand = await db.brands.get(brandId);
  return brand && stageOn(brand, await movesOf([brandId]), day, Temporal.Now.timeZoneId());
}
