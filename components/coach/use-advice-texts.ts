import { useTranslation } from 'react-i18next';
import { type Advice, whyNowKey } from '@/lib/domain/advice';
import type { Fact, Situation } from '@/lib/domain/situation';
import type { Stage } from '@/lib/domain/stage';
import { networkName } from '@/lib/live/network-list';
import { useRuleKey } from './playbook-texts';
import { useTaskTexts } from './use-task-texts';

export interface AdviceTexts {
  title: string;
  /** Why now, from facts. */
  now: string;
  /** What it says beyond its title. */
  text: string;
  /** A text for the client, ready to copy. */
  client?: string;
}

export interface SpokenOf {
  brand: string;
  /** The brand's stage: its tips are loaded when they are first needed. */
  stage: Stage;
  /** The network of the page, if there is one. */
  network?: string | undefined;
}

/** Finds the sentences of an advice, with the facts that they name. */
export function useAdviceTexts({
  brand,
  stage,
  network,
}: SpokenOf): (advice: Advice) => AdviceTexts {
  const { t, i18n } = useTranslation(['coach-why', 'coach', 'warnings', `tips-${stage}`]);
  const taskTexts = useTaskTexts();
  const keyOf = useRuleKey();

  const ruleTexts = (key: string, situation: Situation, counts: Fact | undefined): AdviceTexts => {
    const count = counts && situation[counts];
    const values = {
      ...situation,
      brand,
      network: network === undefined ? '' : networkName(network),
      ...(typeof count === 'number' && { count }),
    };
    const client = `${key}.client`;
    const hasClient = i18n.exists(client) || i18n.exists(client, { count: 1 });
    return {
      title: t(`${key}.title`, values),
      now: t(`${key}.now`, values),
      text: t(`${key}.text`, values),
      ...(hasClient && { client: t(client, values) }),
    };
  };

  return (advice) => {
    switch (advice.kind) {
      case 'safety':
        return {
          title: t(`coach:safety.${advice.otherBrand.by}.title`, { brand: advice.otherBrand.name }),
          now: t(`coach:safety.${advice.otherBrand.by}.now`, { brand }),
          text: '',
        };
      case 'task': {
        const { title, why } = taskTexts(advice.task);
        const { values } = advice.why;
        const named =
          typeof values.network === 'string' ? { network: networkName(values.network) } : {};
        return { title, now: t(whyNowKey(advice.why), { ...values, ...named }), text: why };
      }
      case 'tip':
        return ruleTexts(keyOf('tips', advice.tip), advice.situation, advice.tip.counts);
      case 'warning':
        return ruleTexts(
          keyOf('warnings', advice.warning),
          advice.situation,
          advice.warning.counts,
        );
    }
  };
}
