import type { Brand } from '@/lib/domain/brand';
import type { BrandChange } from '@/lib/domain/brand-change';
import { colourOf } from '@/lib/domain/brand-mark';
import type { Costs } from '@/lib/domain/brief';
import { Language } from '@/lib/domain/language';
import type { Problem } from '@/lib/domain/problem';
import { typedAmount } from '@/lib/domain/typed-amount';

/** What stands in the fields of a brand's form. */
export interface BrandTyped {
  name: string;
  colour: NonNullable<Brand['colour']>;
  initial: string;
  clientLanguage: string;
  hourly: string;
  monthly: string;
  currency: string;
  hours: string;
  fee: string;
}
export type BrandProblems = Partial<Record<keyof BrandTyped, Problem>>;

const shown = (amount: number | undefined, language: string): string =>
  amount?.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 10 }) ?? '';

/** The brand and what its work costs as the fields show them; `currency` is offered where none was chosen yet. */
export const brandTyped = (
  brand: Brand,
  costs: Costs | undefined,
  currency: string,
  language: string,
): BrandTyped => ({
  name: brand.name,
  colour: colourOf(brand),
  initial: brand.initial ?? '',
  clientLanguage: brand.clientLanguage ?? '',
  hourly: shown(costs?.hourly, language),
  monthly: shown(costs?.monthly, language),
  currency: costs?.currency ?? currency,
  hours: shown(brand.retainer?.hours, language),
  fee: shown(brand.retainer?.fee, language),
});

export interface BrandRead {
  problems: BrandProblems;
  change: BrandChange;
  /** Missing where nothing of it was typed. */
  costs?: Costs;
}

/** What the fields say, with the fields that say nothing that can be saved. `stored`: there are costs already. */
export function readBrandForm(typed: BrandTyped, language: string, stored: boolean): BrandRead {
  const problems: BrandProblems = {};
  const amount = (field: 'hourly' | 'monthly' | 'hours' | 'fee'): number | undefined => {
    const read = typedAmount(typed[field], language);
    if (read.ok && (read.value === undefined || read.value >= 0)) return read.value;
    problems[field] = { code: 'field-number' };
    return undefined;
  };
  const hourly = amount('hourly');
  const monthly = amount('monthly');
  const hours = amount('hours');
  const fee = amount('fee');
  const isMissing = (value: number | undefined, field: keyof BrandTyped, needed: boolean) => {
    if (needed && value === undefined) problems[field] ??= { code: 'field-missing' };
  };
  // A fee is in the currency of the costs, so it needs them.
  isMissing(hourly, 'hourly', stored || monthly !== undefined || fee !== undefined);
  isMissing(hours, 'hours', fee !== undefined);
  const initial = typed.initial.trim();
  return {
    problems,
    change: {
      name: typed.name,
      colour: typed.colour,
      initial: initial === '' ? undefined : initial,
      clientLanguage: Language.safeParse(typed.clientLanguage).data,
      retainer: hours === undefined ? undefined : { hours, ...(fee !== undefined && { fee }) },
    },
    ...(hourly !== undefined && {
      costs: { hourly, monthly: monthly ?? 0, currency: typed.currency },
    }),
  };
}
