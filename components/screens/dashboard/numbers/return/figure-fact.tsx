import { useTranslation } from 'react-i18next';
import { NumberButton } from '../../../../ui/number-button';
import { MetricInfo } from '../metric-info';
import type { ShownFigure } from './use-figures';

export interface FigureFactProps {
  shown: ShownFigure;
  /** The month that it is of. */
  of: string;
  onLineage: () => void;
}

/** One figure with its range, which says on a press what it is made of; where there is none, why. */
export function FigureFact({ shown, of, onLineage }: FigureFactProps) {
  const { t, i18n } = useTranslation(['return', 'imported']);
  const { name, metric, figure, whole, range } = shown;
  return (
    <div className="row-span-2 grid grid-rows-subgrid gap-y-0.5">
      <dt className="flex min-h-8 items-center text-sm text-muted">
        {name}
        {metric !== undefined && <MetricInfo metric={metric} />}
      </dt>
      {'mid' in figure ? (
        <dd>
          <NumberButton
            name={t('imported:metricOf', { metric: name, of })}
            value={[whole, range].filter(Boolean).join(' ')}
            testId="figure-lineage"
            onPress={onLineage}
          >
            <span className="font-medium">{whole}</span>
            {range !== undefined && (
              // A line of its own that is not underlined: what is, is the figure.
              <span className="inline-block w-full text-sm text-muted"> {range}</span>
            )}
          </NumberButton>
        </dd>
      ) : (
        <dd className="text-sm text-muted">
          <span className="font-medium">{whole}</span>
          {' · '}
          {'missing' in figure
            ? t('missing', {
                what: new Intl.ListFormat(i18n.language).format(
                  figure.missing.map((lack) => t(`lacks.${lack}`)),
                ),
              })
            : t(`why.${figure.notAvailable}`)}
        </dd>
      )}
    </div>
  );
}
