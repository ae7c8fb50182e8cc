import { db } from '../db/database';
import type { AdviceMemory } from '../domain/advice-memory';
import { useBrandQuery } from './use-brand-query';

/** What the user has said to the advices of a brand, live; `undefined` until it is read. */
export const useAdviceMemory = (brandId: string | undefined): AdviceMemory[] | undefined =>
  useBrandQuery(brandId, (id) => db.adviceMemory.where('brandId').equals(id).toArray(), []);
