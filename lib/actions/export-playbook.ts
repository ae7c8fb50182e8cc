import { db } from '../db/database';
import {
  PLAYBOOK_FORMAT,
  PLAYBOOK_VERSION,
  type PlaybookFile,
  type PlaybookTexts,
} from '../domain/playbook-file';
import { done, type Outcome } from '../domain/problem';
import { STAGES } from '../domain/stage';
import { BUILT_IN } from '../playbook/built-in';
import { guarded } from './guarded';
import { refuseInCall } from './refuse-in-call';

/** The texts of one language as the locales hold them, namespace by namespace. */
export type LocaleTexts = Readonly<Record<string, unknown>>;

export interface BuiltInTexts {
  name: string;
  /** By language. */
  languages: Readonly<Record<string, LocaleTexts>>;
}

export interface PlaybookFileText {
  fileName: string;
  /** The file's text: one JSON object, indented for people. */
  text: string;
}

/** Writes the playbook that a brand works by as a file: its own as it was taken in, else the built-in one. */
export const exportPlaybook = (
  brandId: string,
  { name, languages }: BuiltInTexts,
): Promise<Outcome<PlaybookFileText>> =>
  guarded(async () => {
    const refusal = await refuseInCall(brandId);
    if (refusal) return refusal;
    const own = await db.playbooks.get(brandId);
    const file: PlaybookFile = own?.file ?? {
      format: PLAYBOOK_FORMAT,
      version: PLAYBOOK_VERSION,
      name,
      rules: BUILT_IN,
      texts: Object.fromEntries(
        Object.entries(languages).map(([language, texts]) => [language, textsByKind(texts)]),
      ),
    };
    const day = Temporal.Now.plainDateISO().toString();
    const text = `${JSON.stringify(file, null, 2)}\n`;
    return done({ fileName: `stagecoach-playbook-${day}.json`, text });
  });

type RuleTexts = NonNullable<PlaybookTexts['tasks']>;

/** The locales group texts by stage, to be loaded in parts; a file groups them by kind of rule. */
function textsByKind(texts: LocaleTexts): PlaybookTexts {
  const { tasks, criteria, tips, warnings } = BUILT_IN;
  const gates = texts.gates as { criteria?: RuleTexts } | undefined;
  const all = (prefix: string): RuleTexts =>
    Object.assign({}, ...STAGES.map((stage) => texts[`${prefix}-${stage}`])) as RuleTexts;
  return {
    tasks: textsOf(tasks, all('playbook')),
    criteria: textsOf(criteria, gates?.criteria),
    tips: textsOf(tips, all('tips')),
    warnings: textsOf(warnings, texts.warnings as RuleTexts | undefined),
  };
}

const textsOf = (rules: readonly { id: string }[], texts: RuleTexts = {}): RuleTexts =>
  Object.fromEntries(rules.flatMap(({ id }) => (texts[id] ? [[id, texts[id]]] : [])));
