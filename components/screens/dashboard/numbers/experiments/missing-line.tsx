import { useTranslation } from 'react-i18next';
import { ARMS } from '@/lib/domain/experiment';
import type { ExperimentReading } from '@/lib/live/use-experiments';
import { Signal } from '../../../../ui/signal';
import { armLetter } from './arm-letter';

/** Why nothing can be told yet, and how many posts have no place in the plan so far. */
export function MissingLine({ reading: { arms, posts } }: { reading: ExperimentReading }) {
  const { t } = useTranslation('experiments');
  const needs = ARMS.filter((arm) => arms[arm].missing > 0).map((arm) =>
    t('running.needs', { arm: armLetter(arm), count: arms[arm].missing }),
  );
  const open = (arm: string) => posts.filter((post) => post.open && post.arm === arm).length;
  const unplanned = ARMS.reduce((sum, arm) => sum + Math.max(0, arms[arm].missing - open(arm)), 0);
  return (
    <div className="flex max-w-prose items-start gap-2" data-testid="experiment-missing">
      <Signal kind="cannot-tell" className="mt-0.5" />
      <p>
        {needs.length > 0
          ? t('running.cannotTell', { needs: needs.join(', ') })
          : t('running.waits', { count: posts.filter((post) => post.open).length })}
        {unplanned > 0 && <> {t('running.unplanned', { count: unplanned })}</>}
      </p>
    </div>
  );
}
