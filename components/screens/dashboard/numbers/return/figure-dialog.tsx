import { useTranslation } from 'react-i18next';
import type { MonthResult } from '@/lib/domain/month-result';
import type { MonthFigures, ReturnView } from '@/lib/live/use-return';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';
import { CostParts } from './cost-parts';
import { FigureParts } from './figure-parts';
import { madeOf } from './made-of';
import type { ShownFigure } from './use-figures';

export interface FigureDialogProps {
  shown: ShownFigure;
  result: MonthResult;
  figures: MonthFigures;
  written: ReturnView['written'];
  onClose: () => void;
}

/** What a month's figure means, how it is worked out, and from which numbers, each with where it is from. */
export function FigureDialog({ shown, result, figures, written, onClose }: FigureDialogProps) {
  const { t } = useTranslation(['return', 'imported']);
  const say = useSay();
  const { id, name, metric, figure, whole, range } = shown;
  const month = say.month(result.month);
  return (
    <NumberDialog
      title={t('imported:metricOf', { metric: name, of: month })}
      metric={metric}
      onClose={onClose}
    >
      <SourceFacts
        facts={[
          [name, [whole, range].filter(Boolean).join(' · ')],
          [t('imported:lineage.means'), (id === 'cost' || id === 'value') && t(`means.${id}`)],
          [t('imported:lineage.made'), t(`how.${madeOf(id, figures)}`)],
          [t('imported:lineage.month'), month],
        ]}
      />
      {id !== 'cost' && <FigureParts {...{ id, name, figure, result, figures, written }} />}
      {id !== 'cost' && id !== 'value' && <h3 className="font-semibold">{t('cost')}</h3>}
      {id !== 'value' && <CostParts {...{ result, figures, written }} />}
    </NumberDialog>
  );
}
