import { useTranslation } from 'react-i18next';
import type { MonthFigure } from '@/lib/live/use-return';
import { MetricInfo } from '../metric-info';

export interface FigureFactProps {
  name: string;
  /** Where the catalogue says what it means. */
  metric?: string;
  figure: MonthFigure;
  say: (value: number) => string;
  /** Puts what is counted behind the middle one. */
  unit?: (shown: string, value: number) => string;
}

/** One figure with its range; where there is none, why. */
export function FigureFact({ name, metric, figure, say, unit }: FigureFactProps) {
  const { t, i18n } = useTranslation('return');
  return (
    <div className="row-span-2 grid grid-rows-subgrid gap-y-0.5">
      <dt className="flex min-h-8 items-center text-sm text-muted">
        {name}
        {metric && <MetricInfo metric={metric} />}
      </dt>
      {'mid' in figure ? (
        <dd>
          <span className="font-medium">
            {unit ? unit(say(figure.mid), figure.mid) : say(figure.mid)}
          </span>
          {figure.low < figure.high && (
            <span className="block text-sm text-muted">
              {t('range', { low: say(figure.low), high: say(figure.high) })}
            </span>
          )}
        </dd>
      ) : (
        <dd className="text-sm text-muted">
          <span className="font-medium">{t('notAvailable')}</span>
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
