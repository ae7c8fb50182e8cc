import type { Brand } from '../../domain/brand';
import type { Move } from '../../domain/brand-facts';
import type { StageOf } from '../../domain/time-piece';
import { stageOn } from './stage-on';

export interface StageRecord {
  brands: readonly Pick<Brand, 'id' | 'stage'>[];
  /** The moves of the brands whose days do not say the stage themselves. */
  moves: readonly Move[];
}

/** The stage that a brand was in on a day, as its record says. */
export function stagesOf({ brands, moves }: StageRecord, timeZone: string): StageOf {
  const known = new Map(brands.map((brand) => [brand.id, brand]));
  const ofBrand = Map.groupBy(moves, (move) => move.brandId);
  return (id, day) => {
    const brand = known.get(id);
    return brand && stageOn(brand, ofBrand.get(id) ?? [], day, timeZone);
  };
}
