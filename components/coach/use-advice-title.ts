import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { STAGES } from '@/lib/domain/stage';
import { useRuleKey } from './playbook-texts';

const NAMESPACES: Readonly<
  Record<string, { kind: 'tasks' | 'tips' | 'warnings'; staged: boolean }>
> = {
  task: { kind: 'tasks', staged: true },
  tip: { kind: 'tips', staged: true },
  warning: { kind: 'warnings', staged: false },
};

/** An advice's title by its remembered id alone. Ids outlive the rules, so an unknown one has a title as well. */
export function useAdviceTitle(brand: Pick<Brand, 'name' | 'stage'>): (adviceId: string) => string {
  const { t } = useTranslation(['coach', 'warnings', `tips-${brand.stage}`]);
  const keyOf = useRuleKey();
  return (adviceId) => {
    const [prefix = '', id = ''] = adviceId.split(':');
    const rule = NAMESPACES[prefix];
    if (!rule) return t('later.unknown');
    const keys = (rule.staged ? STAGES : [undefined]).map(
      (stage) => `${keyOf(rule.kind, { id, ...(stage && { stage }) })}.title`,
    );
    return t([...keys, 'coach:later.unknown'], { brand: brand.name, network: '' });
  };
}
