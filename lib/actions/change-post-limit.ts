import { db } from '../db/database';
import { storedSettings, writeSettings } from '../db/stored-settings';
import type { NetworkId } from '../domain/network-id';
import { done, type Outcome, refused } from '../domain/problem';
import { MOST_POST_LIMIT } from '../domain/settings';
import { guarded } from './guarded';

/** Notes how long a post may be on a network where the user knows better; `undefined` goes back to our list. */
export const changePostLimit = (network: NetworkId, limit: number | undefined): Promise<Outcome> =>
  guarded(async () => {
    const isLimit = limit === undefined || (Number.isInteger(limit) && limit > 0);
    if (!isLimit || (limit ?? 0) > MOST_POST_LIMIT) return refused('field-number');
    await db.transaction('rw', db.settings, async () => {
      const { [network]: _before, ...others } = (await storedSettings()).postLimits;
      await writeSettings({
        postLimits: limit === undefined ? others : { ...others, [network]: limit },
      });
    });
    return done(undefined);
  });
