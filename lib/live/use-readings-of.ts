import { db } from '../db/database';
import type { Slot } from '../domain/slot';
import { ageOfReading, engagementsOf, type PostEngagements } from '../measure/post-numbers';
import { useBrandQuery } from './use-brand-query';

/** What a file says of a post that may be the one in the plan. */
export interface ReadingOfPost {
  id: string;
  /** A video's title, where the file gives it. */
  title?: string;
  file: string;
  /** The day on which the numbers stood like this, and the post's age then. */
  on: string;
  age: number;
  engagements: number;
  /** What the engagements hold. */
  holds: PostEngagements['holds'];
  reach?: number;
}

/** What files say of the posts that went out on a post's network and day: which of them it is, only the user knows. */
export const useReadingsOf = ({ id, brandId, network, doneOn }: Slot): readonly ReadingOfPost[] =>
  useBrandQuery<readonly ReadingOfPost[]>(
    doneOn === undefined ? undefined : brandId,
    async (brand) => {
      const accounts = await db.accounts.where('brandId').equals(brand).toArray();
      const there = new Set(accounts.filter((one) => one.network === network).map((one) => one.id));
      const rows = await db.postReadings
        .where('[brandId+day]')
        .equals([brand, doneOn ?? ''])
        .toArray();
      const readings = rows
        .filter(({ accountId }) => there.has(accountId))
        .map(async (row): Promise<ReadingOfPost | undefined> => {
          const age = ageOfReading(row);
          const engagements = engagementsOf(row.metrics);
          const imported = await db.imports.get(row.importId);
          if (age === undefined || engagements === undefined || !imported) return undefined;
          const { title, asOf, metrics } = row;
          return {
            id: `${row.importId} ${row.accountId} ${row.post}`,
            ...(title !== undefined && { title }),
            file: imported.file,
            on: asOf,
            age,
            engagements: engagements.value,
            holds: engagements.holds,
            ...(metrics.reach !== undefined && { reach: metrics.reach }),
          };
        });
      const found = (await Promise.all(readings)).filter((one) => one !== undefined);
      return found.toSorted((one, other) => one.age - other.age);
    },
    [],
    [id, network, doneOn],
  ) ?? [];
