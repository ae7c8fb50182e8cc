import type { Brand } from '@/lib/domain/brand';
import { foldName } from '@/lib/domain/fold-name';

export interface FoundBrands {
  shown: readonly Brand[];
  /** How many have the text in their name, shown or not. */
  count: number;
}

/** As people type in a hurry: without accents, so that "isik" finds Işık. */
const loose = (text: string): string => foldName(text).normalize('NFD').replaceAll(/\p{M}/gu, '');

/** The brands that have a text in their name: those that begin with it first, and no more than `most` of them. */
export function findBrands(brands: readonly Brand[], text: string, most: number): FoundBrands {
  const wanted = loose(text);
  if (wanted === '') return { shown: brands.slice(0, most), count: brands.length };
  const found = brands
    .map((brand) => ({ brand, at: loose(brand.name).indexOf(wanted) }))
    .filter(({ at }) => at !== -1)
    .toSorted((one, other) => Math.min(one.at, 1) - Math.min(other.at, 1));
  return { shown: found.slice(0, most).map(({ brand }) => brand), count: found.length };
}
