import type { Fault, Path } from './playbook-fault';
import type { PlaybookFile, PlaybookTexts } from './playbook-file';
import { RESULT_RULES } from './criterion';
import { STAGES } from './stage';

/** More must-haves than these are a list that nobody finishes. */
export const MOST_MUSTS = 8;

type Rules = PlaybookFile['rules'];
type Kind = keyof Rules;

/** What no schema can see: ids that stand twice or point at nothing, and rules that cannot speak. */
export const crossChecks = ({ rules, texts }: PlaybookFile): readonly Fault[] => [
  ...idsTwice(rules),
  ...unknownTasks(rules),
  ...partsAlone(rules),
  ...tooManyMusts(rules),
  ...judgesTooEarly(rules),
  ...speechless(rules, Object.values(texts)),
];

const KINDS = ['tasks', 'criteria', 'tips', 'warnings'] as const satisfies readonly Kind[];

function idsTwice(rules: Rules): Fault[] {
  return KINDS.flatMap((kind) => {
    const seen = new Set<string>();
    return rules[kind].flatMap(({ id }, at): Fault[] => {
      if (seen.has(id)) {
        return [{ path: ['rules', kind, at, 'id'], code: 'id-twice', values: { id } }];
      }
      seen.add(id);
      return [];
    });
  });
}

/** The fields that name a task of the same playbook. */
const NAMES_A_TASK = new Set(['partOf', 'before', 'after', 'task']);

function unknownTasks(rules: Rules): Fault[] {
  const known = new Set(rules.tasks.map(({ id }) => id));
  const find = (value: unknown, path: Path): Fault[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => {
          const here = [...path, Array.isArray(value) ? Number(key) : key];
          if (typeof inner !== 'string') return find(inner, here);
          return NAMES_A_TASK.has(key) && !known.has(inner)
            ? [{ path: here, code: 'unknown-task', values: { id: inner } }]
            : [];
        })
      : [];
  return find(rules, ['rules']);
}

const partsAlone = ({ tasks }: Rules): Fault[] =>
  tasks.flatMap(({ level, partOf }, at) =>
    level === 'part' && partOf === undefined
      ? [{ path: ['rules', 'tasks', at, 'level'], code: 'part-alone' }]
      : [],
  );

const tooManyMusts = ({ tasks }: Rules): Fault[] =>
  STAGES.flatMap((stage) => {
    const musts = tasks.flatMap((task, at) =>
      task.stage === stage && task.level === 'must' ? [at] : [],
    );
    const surplus = musts[MOST_MUSTS];
    if (surplus === undefined) return [];
    const values = { stage, count: musts.length, limit: MOST_MUSTS };
    return [{ path: ['rules', 'tasks', surplus, 'level'], code: 'too-many-musts', values }];
  });

/** Nothing may judge followers, reach or revenue before the stage that is there for it. */
const judgesTooEarly = ({ criteria, warnings }: Rules): Fault[] => [
  ...criteria.flatMap(({ stage, rule }, at): Fault[] =>
    stage < 3 && RESULT_RULES.has(rule.kind)
      ? [{ path: ['rules', 'criteria', at, 'stage'], code: 'judges-too-early' }]
      : [],
  ),
  ...warnings.flatMap(({ stages, judgesResults }, at): Fault[] =>
    judgesResults && stages.includes(1)
      ? [{ path: ['rules', 'warnings', at, 'stages'], code: 'judges-too-early' }]
      : [],
  ),
];

/** The texts without which a rule cannot be shown. */
const NEEDED: Readonly<Record<Kind, readonly string[]>> = {
  tasks: ['title', 'why', 'how'],
  criteria: ['title'],
  tips: ['title', 'text', 'now'],
  warnings: ['title', 'text', 'now', 'client'],
};

/** One language is enough for a rule: where another is missing, the texts fall back. */
function speechless(rules: Rules, languages: readonly PlaybookTexts[]): Fault[] {
  return KINDS.flatMap((kind) =>
    rules[kind].flatMap((rule, at): Fault[] => {
      const extra = 'client' in rule && rule.client ? ['client'] : [];
      const needed = [...NEEDED[kind], ...extra];
      const speaks = languages.some((texts) => {
        const own = textsOf(texts[kind], rule.id);
        return needed.every((key) => hasText(own, key));
      });
      const path = ['rules', kind, at, 'id'];
      const values = { id: rule.id, needed: needed.join(', ') };
      return speaks ? [] : [{ path, code: 'no-texts', values }];
    }),
  );
}

type KindTexts = PlaybookTexts[Kind];

/** A rule may be called like a property that every object has, so only the file's own keys count. */
const textsOf = (texts: KindTexts, id: string): NonNullable<KindTexts>[string] =>
  texts && Object.hasOwn(texts, id) ? (texts[id] ?? {}) : {};

const hasText = (texts: object, key: string): boolean =>
  Object.hasOwn(texts, key) || Object.hasOwn(texts, `${key}_other`);
