import { db } from '../db/database';
import { Brand } from '../domain/brand';
import { done, type Outcome, refused } from '../domain/problem';
import { withGuess } from '../measure/time/phone-guess';
import { guarded } from './guarded';

/** Writes how many minutes a week are guessed to be spent on the phone, from this week on. */
export const estimatePhone = (brandId: string, minutes: number): Promise<Outcome> =>
  guarded(() =>
    db.transaction('rw', db.brands, async () => {
      const brand = await db.brands.get(brandId);
      if (!brand) return refused('brand-missing');
      const phone = withGuess(brand.phone, minutes, Temporal.Now.plainDateISO());
      const parsed = Brand.shape.phone.safeParse(phone);
      if (!parsed.success) return refused('field-number');
      await db.brands.update(brandId, { phone: parsed.data ?? [] });
      return done(undefined);
    }),
  );
