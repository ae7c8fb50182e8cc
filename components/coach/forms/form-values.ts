import type { BriefPart, BriefValue, Choice } from '@/lib/domain/brief';
import { Day, Month } from '@/lib/domain/calendar';
import { LIMITS } from '@/lib/domain/limits';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Problem } from '@/lib/domain/problem';
import type { FormField } from './form-field';

/** What was typed, by the field's path. */
export type Typed = Readonly<Record<string, string>>;

export const keyOf = ({ path }: FormField): string => path.join('.');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The value of a part as the fields show it. A choice is a list, and its fields go by network. */
export function typedFrom(fields: readonly FormField[], value: unknown): Typed {
  const byPath: unknown = Array.isArray(value)
    ? Object.fromEntries((value as Choice).map(({ network, reason }) => [network, reason]))
    : value;
  return Object.fromEntries(
    fields.map((field) => {
      const found = field.path.reduce<unknown>(
        (at, key) => (isObject(at) ? at[key] : undefined),
        byPath,
      );
      const text = typeof found === 'string' || typeof found === 'number' ? String(found) : '';
      return [keyOf(field), text || (value === undefined ? (field.preset ?? '') : text)];
    }),
  );
}

/** What is wrong with one field; `undefined` when it is right. */
export function fieldProblem(field: FormField, text: string): Problem | undefined {
  const tidy = text.trim();
  if (tidy === '') return field.optional ? undefined : { code: 'field-missing' };
  if (field.kind === 'line' && tidy.length > LIMITS.line) {
    return { code: 'field-too-long', values: { length: tidy.length, limit: LIMITS.line } };
  }
  if (field.kind === 'amount' || field.kind === 'count') {
    const number = Number(tidy);
    const isRight = Number.isFinite(number) && number >= 0;
    if (!isRight || (field.kind === 'count' && !Number.isInteger(number))) {
      return { code: 'field-number' };
    }
  }
  if (field.kind === 'day' && !Day.safeParse(tidy).success) return { code: 'field-day' };
  // Where the browser has no field for months, the month is typed as text.
  if (field.kind === 'month' && !Month.safeParse(tidy).success) return { code: 'field-month' };
  return undefined;
}

/** The part's value from what was typed; the action checks it once more as a whole. */
export function valueFrom<P extends BriefPart>(
  part: P,
  fields: readonly FormField[],
  typed: Typed,
): BriefValue<P> {
  if (part === 'choice') {
    const chosen = fields.flatMap((field) => {
      const reason = typed[keyOf(field)]?.trim() ?? '';
      return reason === '' ? [] : [{ network: field.path[0] as NetworkId, reason }];
    });
    return chosen;
  }
  const value: Record<string, unknown> = part === 'target' ? { guardrails: [] } : {};
  if (part === 'capacity') value.postsAWeek = {};
  for (const field of fields) {
    const text = typed[keyOf(field)]?.trim() ?? '';
    if (text === '') continue;
    const isNumber = field.kind === 'amount' || field.kind === 'count';
    const [first = '', second] = field.path;
    const typedValue = isNumber ? Number(text) : text;
    const inner = value[first];
    if (second === undefined) value[first] = typedValue;
    else if (Array.isArray(inner)) inner.push(typedValue);
    else if (isObject(inner)) inner[second] = typedValue;
  }
  return value as BriefValue<P>;
}
