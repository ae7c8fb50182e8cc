import { db } from '../db/database';
import { done, type Outcome, refused } from '../domain/problem';
import { annotationFrom, type WrittenAnnotation } from './annotation-from';
import { guarded } from './guarded';

/** Writes a note anew. One that was removed meanwhile is not brought back. */
export const changeAnnotation = (id: string, written: WrittenAnnotation): Promise<Outcome> =>
  guarded(() =>
    db.transaction('rw', db.annotations, async (): Promise<Outcome> => {
      const known = await db.annotations.get(id);
      if (!known) return refused('annotation-missing');
      const note = annotationFrom(id, known.brandId, written);
      if (!note.ok) return note;
      await db.annotations.put(note.value);
      return done(undefined);
    }),
  );
