import { useTranslation } from 'react-i18next';
import type { Funnel, FunnelStep } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';

/** One step's share of the one before, with its interval; where it cannot be a share, that. */
export function useStepWords(): (step: FunnelStep) => string | undefined {
  const { t } = useTranslation('charts');
  const words = useWords();
  return ({ of }) => {
    if (!of) return undefined;
    const before = t(`funnel.of.${of.metric}`);
    if (of.count === 0) return t('funnel.noneBefore', { before });
    if (!of.share) return t('funnel.noShare', { before });
    const { share, low, high } = of.share;
    return t('funnel.share', {
      share: words.share(share),
      count: of.count,
      before,
      low: words.share(low),
      high: words.share(high),
    });
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
