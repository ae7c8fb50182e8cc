import type { MetricId } from '../measure/metrics';
import type { Field } from './field';
import type { ExportSource } from '../domain/imported';

/** What a user has said about the columns of a table that no format knows. */
export interface Mapping {
  /** `headerKey` of the table that it was made for. */
  key: string;
  network: ExportSource;
  rowIs: 'day' | 'post';
  fields: Partial<Record<Exclude<Field, 'part' | 'partName' | 'title'>, string>>;
  /** By metric the name of its column. */
  metrics: Partial<Record<MetricId, string>>;
}
