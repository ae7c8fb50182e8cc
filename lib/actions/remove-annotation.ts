import { db } from '../db/database';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';

/** Takes a note off the charts. */
export const removeAnnotation = (id: string): Promise<Outcome> =>
  guarded(async () => {
    await db.annotations.delete(id);
    return done(undefined);
  });
