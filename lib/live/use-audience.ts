import { db } from '../db/database';
import type { Import, Series } from '../domain/imported';
import {
  type AudiencePart,
  type AudienceTable,
  audienceTables,
  isOfParts,
} from '../measure/audience-parts';
import { useBrandQuery } from './use-brand-query';
import type { FromFiles } from './use-imported-series';

export interface Audience {
  accountId: string;
  tables: readonly AudienceTable[];
}

/** A file has half a dozen such tables, and older files say what newer ones say again. */
const MOST_TABLES = 24;
/** More than any platform lists. Of a table with more nothing is shown, since its shares would be out of a part of it. */
const MOST_PARTS = 10_000;

/** The tables of one import have one time: their names in the file tell them apart, and keep their order. */
const placeIn = ({ file, table = '' }: Import): string => `${file} ${table}`;

/** Tables without a metric of the account itself and without posts: those that divide a whole into parts. */
const ofParts = (imports: readonly Import[]): Import[] => {
  const newest = imports
    .filter(({ metrics, posts, values }) => metrics.length === 0 && posts === 0 && values > 0)
    .toSorted((a, b) => b.at.localeCompare(a.at) || placeIn(a).localeCompare(placeIn(b)));
  return [...Map.groupBy(newest, ({ accountId }) => accountId).values()].flatMap((own) =>
    own.slice(0, MOST_TABLES),
  );
};

const partsOf = (importId: string): Promise<Series[]> =>
  db.series
    .where('importId')
    .equals(importId)
    .filter(isOfParts)
    .limit(MOST_PARTS + 1)
    .toArray();

/** Who the audience of each of a brand's accounts is, as the newest files divide it; `undefined` until it is read. */
export function useAudience(brandId: string, files: FromFiles): readonly Audience[] | undefined {
  const tables = ofParts(files.imports);
  const ids = tables.map(({ id }) => id);
  return useBrandQuery<readonly Audience[]>(
    brandId,
    async () => {
      const rows = await Promise.all(ids.map(partsOf));
      const whole = rows.filter(({ length }) => length <= MOST_PARTS);
      const byAccount = Map.groupBy(whole.flat(), ({ accountId }) => accountId);
      return [...byAccount].map(([accountId, own]) => ({
        accountId,
        tables: audienceTables(own, files.imports, followersIn(files, accountId)),
      }));
    },
    [],
    [files],
  );
}

/** How many followers the file of an import counts on a day. One file may be several imports, one for each table. */
const followersIn =
  ({ series, imports }: FromFiles, accountId: string) =>
  (importId: string, on: string): number | undefined => {
    const hashOf = (id: string) => imports.find((one) => one.id === id)?.hash;
    const followers = series.find(
      (one) => one.accountId === accountId && one.metric === 'followers',
    );
    return followers?.points.find(
      (point) => point.day === on && hashOf(point.importId) === hashOf(importId),
    )?.value;
  };
export type { AudiencePart, AudienceTable };
