import * as z from 'zod/mini';
import { LIMITS } from './limits';
import { Playbook } from './playbook';

export const PLAYBOOK_FORMAT = 'stagecoach-playbook';
export const PLAYBOOK_VERSION = 1;

const text = z.string().check(z.minLength(1), z.maxLength(2000));

/** A rule's texts by key, such as `title`; `how` is a list of steps. */
const RuleTexts = z.record(z.string(), z.union([text, z.array(text).check(z.maxLength(9))]));

/** The texts of one language, by kind of rule and id. */
export const PlaybookTexts = z.strictObject({
  tasks: z.optional(z.record(z.string(), RuleTexts)),
  criteria: z.optional(z.record(z.string(), RuleTexts)),
  tips: z.optional(z.record(z.string(), RuleTexts)),
  warnings: z.optional(z.record(z.string(), RuleTexts)),
});
export type PlaybookTexts = z.infer<typeof PlaybookTexts>;

/** A playbook as a file: rules, and their texts in any set of languages. A language that is missing falls back. */
export const PlaybookFile = z.strictObject({
  format: z.literal(PLAYBOOK_FORMAT),
  version: z.literal(PLAYBOOK_VERSION),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line)),
  rules: Playbook,
  texts: z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)), PlaybookTexts),
});
export type PlaybookFile = z.infer<typeof PlaybookFile>;
