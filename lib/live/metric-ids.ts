import { METRICS, type MetricId } from '../measure/metrics';

/** Every metric that can be counted, in the order of the catalogue. */
export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];
