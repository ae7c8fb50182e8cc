import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeBrand } from '@/lib/actions/change-brand';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import type { Costs } from '@/lib/domain/brief';
import type { Problem, ProblemCode } from '@/lib/domain/problem';
import { FORM_FIELDS } from '../../../coach/forms/form-fields';
import { showFirstProblem } from '../numbers/show-first-problem';
import {
  type BrandProblems,
  type BrandTyped,
  brandTyped,
  readBrandForm,
} from './brand-form-values';

/** The field that a refusal of the whole form is about. */
const FIELD_OF: Partial<Record<ProblemCode, keyof BrandTyped>> = {
  'brand-name-missing': 'name',
  'brand-name-too-long': 'name',
  'initial-too-long': 'initial',
  'retainer-hours': 'hours',
};

const NONE = { active: [], known: [], nextMonth: '', reviewDay: '' };

/** The form of a brand: what is typed, what is wrong with it, and saving it. */
export function useBrandForm(
  { brand, brief }: BrandFacts,
  form: RefObject<HTMLFormElement | null>,
) {
  const { t, i18n } = useTranslation('forms');
  const { language } = i18n;
  const stored = brief.costs?.value;
  const field = FORM_FIELDS.costs({ ...NONE, language }).find(({ path }) => path[0] === 'currency');
  const [typed, setTyped] = useState(() =>
    brandTyped(brand, stored, field?.preset ?? 'EUR', language),
  );
  const [problems, setProblems] = useState<BrandProblems>({});
  const [problem, setProblem] = useState<Problem>();

  const change = (patch: Partial<BrandTyped>) => {
    setTyped((before) => ({ ...before, ...patch }));
    setProblem(undefined);
    setProblems((before) => {
      const gone = Object.keys(patch);
      return Object.fromEntries(Object.entries(before).filter(([key]) => !gone.includes(key)));
    });
  };
  const summaryOf = (costs: Costs) =>
    (['hourly', 'monthly', 'currency'] as const)
      .map((key) => `${t(`costs.${key}`)}: ${costs[key]}`)
      .join('\n');

  /** Saves all of it or nothing, and says whether it did. */
  const save = async (): Promise<boolean> => {
    const read = readBrandForm(typed, language, stored !== undefined);
    if (Object.keys(read.problems).length > 0) {
      showFirstProblem(form, () => setProblems(read.problems));
      return false;
    }
    setProblems({});
    const { costs } = read;
    // Saved as they stand they were not written again: the record gets no line.
    const written = costs && !isSame(costs, stored) ? costs : undefined;
    const outcome = await changeBrand(
      brand.id,
      read.change,
      written && { value: written, summary: summaryOf(written) },
    );
    if (outcome.ok) return true;
    const at = FIELD_OF[outcome.problem.code];
    showFirstProblem(form, () =>
      at ? setProblems({ [at]: outcome.problem }) : setProblem(outcome.problem),
    );
    return false;
  };

  const currencies = new Set([...(field?.options ?? []), typed.currency]);
  return { typed, change, problems, problem, save, currencies: [...currencies] };
}

const isSame = (one: Costs, other: Costs | undefined): boolean =>
  one.hourly === other?.hourly && one.monthly === other.monthly && one.currency === other.currency;

export type BrandFormState = ReturnType<typeof useBrandForm>;
