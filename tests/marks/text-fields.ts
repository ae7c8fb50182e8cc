import * as z from 'zod/mini';

/** What the walk needs to know of a schema. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  items?: z.ZodMiniType[];
}
const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def;

/** A text that only a field for free text takes: no date, no week, no currency, no word of a list. */
const FREE = 'Free text 7';

/**
 * Fields that take any text and hold none of the user's: names by which rows and rules find each other. The rules of
 * a playbook are such names and figures throughout; its words lie beside them, in `texts`.
 */
const NAMES =
  /(^|\.)(id|brandId|accountId|importId|experimentId|taskId|adviceId|of|network|metric|entity|format)$|^imports\.(answers|inferred|metrics)(\.|$)|^postReadings\.(kind|metrics)(\.|$)|^playbooks\.file\.rules(\.|$)|^playbooks\.file\.format$/;

const tagOf = (schema: z.ZodMiniType): string => {
  const what = defOf(schema).shape?.['what'];
  const values = what && (what._zod.def as unknown as { values?: unknown[] }).values;
  return values ? `[${String(values[0])}]` : '';
};

/** Every field for free text that a schema has, by its path: `goal.value.outcome`, `[decision].text`, `texts.*`. */
export function textFields(schema: z.ZodMiniType, at: string): string[] {
  const { type, shape, element, innerType, valueType, options, items } = defOf(schema);
  if (NAMES.test(at)) return [];
  if (type === 'string') return z.safeParse(schema, FREE).success ? [at] : [];
  if (shape) {
    return Object.entries(shape).flatMap(([key, value]) => textFields(value, `${at}.${key}`));
  }
  if (innerType) return textFields(innerType, at);
  if (element) return textFields(element, `${at}.*`);
  if (type === 'record' && valueType) return textFields(valueType, `${at}.*`);
  if (options) return [...new Set(options.flatMap((one) => textFields(one, at + tagOf(one))))];
  return (items ?? []).flatMap((item, index) => textFields(item, `${at}.${index}`));
}

/** The texts that a row holds in those fields, by the same paths. */
export function textsIn(schema: z.ZodMiniType, row: unknown, at: string): [string, string][] {
  const { type, shape, element, innerType, valueType, options, items } = defOf(schema);
  if (row === undefined || row === null || NAMES.test(at)) return [];
  if (type === 'string') return typeof row === 'string' ? [[at, row]] : [];
  if (shape) {
    return Object.entries(shape).flatMap(([key, value]) =>
      textsIn(value, (row as Record<string, unknown>)[key], `${at}.${key}`),
    );
  }
  if (innerType) return textsIn(innerType, row, at);
  if (element) return (row as unknown[]).flatMap((one) => textsIn(element, one, `${at}.*`));
  if (type === 'record' && valueType) {
    return Object.values(row).flatMap((one) => textsIn(valueType, one, `${at}.*`));
  }
  const option = options?.find((one) => z.safeParse(one, row).success);
  if (option) return textsIn(option, row, at + tagOf(option));
  return (items ?? []).flatMap((item, index) =>
    textsIn(item, (row as unknown[])[index], `${at}.${index}`),
  );
}
