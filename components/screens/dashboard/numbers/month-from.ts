import { LIMITS } from '@/lib/domain/limits';
import { type MonthResult, SPENT_ON } from '@/lib/domain/month-result';
import { type Outcome, type Problem, refused } from '@/lib/domain/problem';
import { typedAmount } from '@/lib/domain/typed-amount';
import { typedCount } from '@/lib/domain/typed-count';
import type { Kept } from './guardrails-field';

/** What is typed of a month; the guardrails are chosen. */
export const MONTH_TEXTS = [
  'conversions',
  'measured',
  'spend',
  ...SPENT_ON,
  'hours',
  'declaredValue',
  'acceptedBy',
] as const;
export type MonthText = (typeof MONTH_TEXTS)[number];

export type TypedMonth = Omit<MonthResult, 'brandId' | 'month' | 'at'>;

export type MonthRead =
  { ok: true; value: TypedMonth } | { ok: false; problems: Readonly<Record<string, Problem>> };

/** The month that the fields hold, or what is wrong with each. A month of which nothing is known is no month. */
export function monthFrom(
  texts: Readonly<Record<MonthText, string>>,
  guardrails: Kept,
  language: string,
): MonthRead {
  const read: Record<string, Outcome<number | string | undefined>> = {
    conversions: typedCount(texts.conversions, language),
    // A result of one's own may be a loss; what is paid and worked may not.
    measured: typedAmount(texts.measured, language),
    ...Object.fromEntries(
      [...SPENT_ON, 'spend' as const, 'hours' as const, 'declaredValue' as const].map((field) => [
        field,
        notNegative(typedAmount(texts[field], language)),
      ]),
    ),
    acceptedBy: name(texts.acceptedBy),
  };
  const wrong = Object.entries(read).flatMap(([field, outcome]) =>
    outcome.ok ? [] : [[field, outcome.problem] as const],
  );
  if (wrong.length > 0) return { ok: false, problems: Object.fromEntries(wrong) };
  const known = Object.entries(read).flatMap(([field, outcome]) =>
    outcome.ok && outcome.value !== undefined ? [[field, outcome.value] as const] : [],
  );
  if (known.length === 0 && guardrails === 'unsaid') {
    return { ok: false, problems: { form: { code: 'field-missing' } } };
  }
  const said = guardrails === 'unsaid' ? {} : { guardrailsKept: guardrails === 'yes' };
  return { ok: true, value: { ...Object.fromEntries(known), ...said } };
}

const notNegative = (amount: Outcome<number | undefined>): Outcome<number | undefined> =>
  amount.ok && (amount.value ?? 0) < 0 ? refused('field-number') : amount;

function name(text: string): Outcome<string | undefined> {
  const tidy = text.trim();
  return tidy.length > LIMITS.line
    ? refused('field-too-long', { length: tidy.length, limit: LIMITS.line })
    : { ok: true, value: tidy || undefined };
}
