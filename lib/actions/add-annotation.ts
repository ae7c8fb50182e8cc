import { db } from '../db/database';
import { done, type Outcome, refused } from '../domain/problem';
import { annotationFrom, type WrittenAnnotation } from './annotation-from';
import { guarded } from './guarded';

/** Writes a note at a day, or at several, of a brand's charts. */
export const addAnnotation = (brandId: string, written: WrittenAnnotation): Promise<Outcome> =>
  guarded(async () => {
    const note = annotationFrom(crypto.randomUUID(), brandId, written);
    if (!note.ok) return note;
    return db.transaction('rw', [db.brands, db.annotations], async (): Promise<Outcome> => {
      if (!(await db.brands.get(brandId))) return refused('brand-missing');
      await db.annotations.add(note.value);
      return done(undefined);
    });
  });
