import { PlaybookFile } from './playbook-file';
import type { Fault, FieldType, Path } from './playbook-fault';

type Issue = NonNullable<ReturnType<typeof PlaybookFile.safeParse>['error']>['issues'][number];

const TYPES: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'yes-no',
  array: 'list',
  object: 'group',
  record: 'group',
};

/** What the schema finds wrong with a playbook's data; empty where it is all there and well-formed. */
export function schemaFaults(json: unknown): readonly Fault[] {
  const issues = PlaybookFile.safeParse(json).error?.issues ?? [];
  return issues.flatMap((issue) => faultsOf(issue, [], json));
}

function faultsOf(issue: Issue, above: Path, json: unknown): readonly Fault[] {
  const path = [
    ...above,
    ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
  ];
  const one = (code: Fault['code'], values?: Fault['values']): Fault[] => [
    { path, code, ...(values && { values }) },
  ];
  if (isMissing(json, path)) return one('missing');
  switch (issue.code) {
    case 'invalid_type':
      return one('type', { type: TYPES[issue.expected] ?? 'group' });
    case 'invalid_value':
      return one('one-of', { options: listed(issue.values) });
    case 'unrecognized_keys':
      // The reserved key is found by whoever reads the file, also where a schema takes any key.
      return issue.keys
        .filter((key) => key !== '__proto__')
        .map((key) => ({ path: [...path, key], code: 'unknown-key' }));
    case 'too_small':
      return isLong(issue.origin)
        ? one('empty')
        : one('at-least', { limit: Number(issue.minimum) });
    case 'too_big':
      return one(isLong(issue.origin) ? 'too-long' : 'at-most', { limit: Number(issue.maximum) });
    case 'invalid_format':
      return one(path.at(-1) === 'reviewBy' ? 'month-format' : 'id-format');
    case 'invalid_key':
      return one('language-format');
    case 'invalid_union':
      return unionFaults(issue, path, json) ?? one('shape');
    case 'custom':
      return one('one-asker');
    default:
      return one('shape');
  }
}

/** The faults of the shape that was most likely meant: the one with the least wrong in it. */
function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  json: unknown,
): readonly Fault[] | undefined {
  if (issue.errors.length === 0) {
    const { options } = issue as { options?: readonly unknown[] };
    return options && [{ path, code: 'one-of', values: { options: listed(options) } }];
  }
  const meant = issue.errors.filter((issues) => issues.every((one) => one.path.length > 0));
  const [closest] = meant.toSorted((a, b) => a.length - b.length);
  return closest?.flatMap((one) => faultsOf(one, path, json));
}

const listed = (values: readonly unknown[]): string => values.map(String).join(', ');

const isLong = (origin: string): boolean => origin === 'string' || origin === 'array';

/** Whether there is nothing at a path at all, so that "missing" says it better than any wrong type. */
function isMissing(json: unknown, path: Path): boolean {
  let value = json;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return true;
    value = (value as Record<string | number, unknown>)[part];
  }
  return false;
}
