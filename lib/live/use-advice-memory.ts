import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../db/database';
import type { AdviceMemory } from '../domain/advice-memory';

/** What the user has said to the advices of a brand, live; `undefined` until it is read. */
export const useAdviceMemory = (brandId: string | undefined): AdviceMemory[] | undefined =>
  useLiveQuery(
    async () =>
      brandId === undefined ? [] : db.adviceMemory.where('brandId').equals(brandId).toArray(),
    [brandId],
  );
