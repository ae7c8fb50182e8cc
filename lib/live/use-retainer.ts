import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { db } from '../db/database';
import type { Brand } from '../domain/brand';
import { type RetainerUse, retainerUse } from '../measure/time/retainer-use';
import { guessedMinutes } from '../measure/time/phone-guess';
import { useNow } from './use-now';
import { useTimePeriod } from './use-time-period';

export interface RetainerNow {
  /** The present month's use; `undefined` where the brand has no retainer. */
  use: RetainerUse | undefined;
  /** The currency of the brand's costs; without one there is no rate to show. */
  currency: string | undefined;
  /** The weekly guess for the phone that holds now, in minutes. */
  guessedMinutes: number;
}

/** How a brand's retainer is used in the present month; `undefined` until it is known. */
export function useRetainer(brand: Brand): RetainerNow | undefined {
  const now = useNow();
  const day = now.toPlainDate().toString();
  const month = useTimePeriod(brand.id, 'month', day);
  const costs = useLiveQuery(
    async () => ({ currency: (await db.briefs.get(brand.id))?.costs?.value.currency }),
    [brand.id],
  );
  return useMemo(() => {
    if (!month || !costs) return undefined;
    const { days, total, guessed } = month.sums;
    const use =
      brand.retainer &&
      retainerUse(brand.retainer, {
        seconds: total,
        guessedSeconds: guessed,
        workDays: days.filter(({ seconds }) => seconds > 0).length,
        today: Temporal.PlainDate.from(day),
      });
    return { use, currency: costs.currency, guessedMinutes: guessedMinutes(brand.phone, day) };
  }, [brand, month, costs, day]);
}
