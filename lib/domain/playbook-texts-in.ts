import type { PlaybookFile, PlaybookTexts } from './playbook-file';

type RuleTexts = NonNullable<PlaybookTexts['tasks']>[string];

const KINDS = ['tasks', 'criteria', 'tips', 'warnings'] as const;

/**
 * A playbook's texts as they are shown in a language. What the playbook does not say in it is said in English, and where
 * it does not speak that either, in a language that it does: one language is enough for a rule.
 */
export function playbookTextsIn(all: PlaybookFile['texts'], language: string): PlaybookTexts {
  const leastWantedFirst = [...Object.values(all).toReversed(), all.en, all[language]];
  return Object.fromEntries(
    KINDS.map((kind) => {
      const rules = new Map<string, RuleTexts>();
      for (const texts of leastWantedFirst) {
        for (const [id, rule] of Object.entries(texts?.[kind] ?? {})) {
          rules.set(id, { ...without(rules.get(id) ?? {}, rule), ...rule });
        }
      }
      return [kind, Object.fromEntries(rules)];
    }),
  );
}

/** What `others` says by none of its forms: one language's plural must not stand beside another's. */
function without(texts: RuleTexts, others: RuleTexts): RuleTexts {
  const said = new Set(Object.keys(others).map(bare));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !said.has(bare(key))));
}

const bare = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
