import { useTranslation } from 'react-i18next';
import type { Funnel, FunnelStep } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';

export interface StepWords {
  /** The step's share of the one before; where it cannot be a share, that. */
  share: string;
  /** The share's interval. */
  range: string;
}

/** What is said of a step; nothing of the first, which is a share of nothing. */
export function useStepWords(): (step: FunnelStep) => StepWords | undefined {
  const { t } = useTranslation('charts');
  const words = useWords();
  return ({ of }) => {
    if (!of) return undefined;
    const before = t(`funnel.of.${of.metric}`);
    if (of.count === 0) return { share: t('funnel.noneBefore', { before }), range: '' };
    if (!of.share) return { share: t('funnel.noShare', { before }), range: '' };
    const { mid, low, high } = of.share;
    return {
      share: t('funnel.share', { share: words.share(mid), count: of.count, before }),
      range: t('funnel.range', { low: words.share(low), high: words.share(high) }),
    };
  };
}

/** The way from the first step to the last. */
export function useFunnelReading({ steps }: Funnel): string {
  const { t } = useTranslation('charts');
  const words = useWords();
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return t('funnel.none');
  return t('funnel.reading', {
    first: words.number(first.count),
    firstStep: t(`funnel.of.${first.metric}`),
    last: words.number(last.count),
    lastStep: t(`funnel.of.${last.metric}`),
  });
}
