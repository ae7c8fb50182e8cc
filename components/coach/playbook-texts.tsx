import { createContext, type ReactNode, use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '@/lib/domain/language';
import { playbookTextsIn } from '@/lib/domain/playbook-texts-in';
import type { Stage } from '@/lib/domain/stage';
import { usePlaybook } from '@/lib/live/use-playbook';

/** The namespace of the texts of a brand's own playbook; nothing while it works by the built-in one. */
const OwnTexts = createContext<string | undefined>(undefined);

export interface PlaybookTextsProps {
  brandId: string;
  children: ReactNode;
}

/** Lets everything inside speak in the words of the playbook that the brand works by. */
export function PlaybookTexts({ brandId, children }: PlaybookTextsProps) {
  const { i18n } = useTranslation();
  const own = usePlaybook(brandId)?.own;
  const namespace = useMemo(() => {
    if (!own) return undefined;
    const name = `own-${brandId}`;
    for (const language of LANGUAGES) {
      const texts = playbookTextsIn(own.texts, language);
      i18n.addResourceBundle(language, name, texts, false, true);
    }
    return name;
  }, [own, brandId, i18n]);
  return <OwnTexts value={namespace}>{children}</OwnTexts>;
}

type RuleKind = 'tasks' | 'tips' | 'warnings' | 'criteria';

interface Rule {
  id: string;
  stage?: Stage;
}

const BUILT_IN: Readonly<Record<RuleKind, (rule: Rule) => string>> = {
  tasks: ({ id, stage }) => `playbook-${stage}:${id}`,
  tips: ({ id, stage }) => `tips-${stage}:${id}`,
  warnings: ({ id }) => `warnings:${id}`,
  criteria: ({ id }) => `gates:criteria.${id}`,
};

/** Gives the key under which the texts of a rule stand. */
export function useRuleKey(): (kind: RuleKind, rule: Rule) => string {
  const own = use(OwnTexts);
  return (kind, rule) => (own ? `${own}:${kind}.${rule.id}` : BUILT_IN[kind](rule));
}
