import { useMemo } from 'react';
import { activeNetworks } from '../coach/active-accounts';
import type { BrandFacts } from '../domain/brand-facts';
import { addMonths, monthOf } from '../domain/calendar';
import type { NetworkId } from '../domain/network-id';
import { useNow } from './use-now';
import { useSettings } from './use-settings';

export interface FormPresets {
  /** The networks that are worked on, and those that could be. */
  active: readonly NetworkId[];
  known: readonly NetworkId[];
  nextMonth: string;
  reviewDay: string;
}

/** What the forms of a brand offer before anything was written. */
export function useFormContext(facts: BrandFacts): FormPresets {
  const day = useNow().toPlainDate().toString();
  const coached = useSettings()?.networks;
  return useMemo(() => {
    const today = Temporal.PlainDate.from(day);
    const active = activeNetworks(facts);
    const known = [
      ...new Set([...active, ...facts.accounts.map(({ network }) => network), ...(coached ?? [])]),
    ];
    return {
      active,
      known,
      nextMonth: addMonths(monthOf(today), 1),
      reviewDay: today.add({ months: 3 }).toString(),
    };
  }, [facts, day, coached]);
}
