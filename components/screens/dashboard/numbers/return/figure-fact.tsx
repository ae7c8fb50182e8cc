import { useTranslation } from 'react-i18next';
import { MetricInfo } from '../metric-info';
import { FigureNumber, type FigureNumberProps } from './figure-number';

export type FigureFactProps = Pick<FigureNumberProps, 'shown' | 'month' | 'written'>;

/** One figure with its range, which says on a press what it is made of; where there is none, why. */
export function FigureFact({ shown, month, written }: FigureFactProps) {
  const { t, i18n } = useTranslation('return');
  const { name, metric, figure, whole, range } = shown;
  return (
    <div className="row-span-2 grid grid-rows-subgrid gap-y-0.5">
      <dt className="flex min-h-8 items-center text-sm text-muted">
        {name}
        {metric !== undefined && <MetricInfo metric={metric} />}
      </dt>
      {'mid' in figure ? (
        <dd>
          <FigureNumber {...{ shown, month, written }}>
            <span className="font-medium">{whole}</span>
            {range !== undefined && (
              // A line of its own that is not underlined: what is, is the figure.
              <span className="inline-block w-full text-sm text-muted"> {range}</span>
            )}
          </FigureNumber>
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
