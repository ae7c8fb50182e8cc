import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '@/lib/live/metric-catalogue';
import { useSayChange } from './use-say-change';
import { useSaySource } from './use-say-source';

/** What one number means: what it counts, out of what, which way is better, whether it adds up, and where it is from. */
export function MetricFacts({ entry }: { entry: CatalogueEntry }) {
  const { t, i18n } = useTranslation('metrics');
  const saySource = useSaySource();
  const sayChange = useSayChange();
  const { id, unit, denominator, direction, noSum, breaks } = entry;
  const outOf = i18n.exists(`metrics:denominators.${id}`)
    ? t(`denominators.${id}`)
    : t(denominator ? `name.${denominator}` : 'outOfNothing');
  const facts = [
    [t('unit'), t(`units.${unit}`)],
    [t('outOf'), outOf],
    [t('direction'), t(`directions.${direction}`)],
    [t('sum'), t(`sums.${noSum ?? 'yes'}`)],
    [t('source'), saySource(entry)],
    ...breaks.map((one) => [t('breaks'), sayChange(one)]),
  ];
  return (
    <div className="grid gap-3" data-testid="metric-facts">
      <p className="max-w-prose">{t(`definition.${id}`)}</p>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {facts.map(([name, fact]) => (
          <div key={fact} className="contents">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="max-w-prose text-sm">{fact}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
