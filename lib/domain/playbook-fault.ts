/** Everything that can be wrong with one place of a playbook file. Each has its sentence under `learn:faults`. */
export const FAULTS = [
  'missing',
  'one-of',
  'type',
  'unknown-key',
  'empty',
  'too-long',
  'at-least',
  'at-most',
  'id-format',
  'month-format',
  'language-format',
  'one-asker',
  'shape',
  'key-twice',
  'reserved-key',
  'id-twice',
  'unknown-task',
  'part-alone',
  'too-many-musts',
  'judges-too-early',
  'no-texts',
] as const;
export type FaultCode = (typeof FAULTS)[number];

/** What a field has to be. Each has its word under `learn:types`. */
export const FIELD_TYPES = ['text', 'number', 'whole', 'yes-no', 'list', 'group'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export type Path = readonly (string | number)[];

/** What is wrong, and where in the file's data. */
export interface Fault {
  path: Path;
  code: FaultCode;
  /** Names and numbers for the sentence. */
  values?: Readonly<Record<string, string | number>>;
}

/** The same with the line of the file that it stands in, from 1. */
export interface LineFault extends Omit<Fault, 'path'> {
  line: number;
  /** As one writes it: `rules.tasks[3].cadence`. */
  path: string;
}

/** At most so many faults are shown; the rest is counted. */
export const FAULTS_SHOWN = 20;

export const sayPath = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
