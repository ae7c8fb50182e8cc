import { db } from '../db/database';
import type { Annotation } from '../domain/annotation';
import { useBrandQuery } from './use-brand-query';

/** The notes at days of a brand's charts, oldest first; `undefined` until they are read. */
export const useAnnotations = (brandId: string): Annotation[] | undefined =>
  useBrandQuery<Annotation[]>(
    brandId,
    (id) => db.annotations.where('[brandId+day]').between([id, ''], [id, '\uffff']).sortBy('day'),
    [],
  );
