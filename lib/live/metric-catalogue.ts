import type { ExportSource } from '../domain/imported';
import { METRIC_SOURCES } from '../measure/metric-sources';
import {
  type DefinitionChange,
  type Metric,
  type MetricId,
  METRICS,
  SERIES_BREAKS,
} from '../measure/metrics';
import { type NoSum, OWN_METRICS, type OwnMetric, type OwnMetricId } from '../measure/own-metrics';

export type { DefinitionChange };
export type CatalogueId = MetricId | OwnMetricId;

/** What is known of a number, for whoever asks what it means. Its name and definition are texts. */
export interface CatalogueEntry extends Pick<Metric, 'unit' | 'direction'> {
  id: CatalogueId;
  denominator?: MetricId;
  /** Why it may not be added up; missing where it may. */
  noSum?: NoSum;
  /** Whose files bring it along; else how it comes to be here. */
  source: readonly ExportSource[] | OwnMetric['source'];
  /** Typed as well, beside what files bring. */
  typed: boolean;
  /** The changes of what networks count that it is part of. */
  breaks: readonly DefinitionChange[];
}

function noSumOf({ summable, deduplicated, unit }: Metric): NoSum | undefined {
  if (summable) return undefined;
  if (deduplicated) return 'people';
  if (unit === 'share') return 'share';
  return unit === 'seconds' ? 'single' : 'level';
}

function ofFiles(id: MetricId): CatalogueEntry {
  const metric = METRICS[id];
  const noSum = noSumOf(metric);
  return {
    id,
    unit: metric.unit,
    direction: metric.direction,
    ...(metric.denominator && { denominator: metric.denominator }),
    ...(noSum && { noSum }),
    source: METRIC_SOURCES[id],
    typed: id === 'followers',
    breaks: SERIES_BREAKS.filter(({ before, after }) => before === id || after === id),
  };
}

/** Every number there is: the brand's own first, then what files bring along. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...(Object.keys(OWN_METRICS) as OwnMetricId[]).map((id) => ({
    id,
    ...OWN_METRICS[id],
    typed: false,
    breaks: [],
  })),
  ...(Object.keys(METRICS) as MetricId[]).map(ofFiles),
];

const byId = new Map<string, CatalogueEntry>(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry of an id; `undefined` for one that the code no longer knows. */
export const catalogueEntry = (id: string): CatalogueEntry | undefined => byId.get(id);
