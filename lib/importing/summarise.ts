import type { ExportReading, TableSource } from '../exports/export-reading';
import type { MetricId } from '../measure/metrics';
import type { MetricCount, TableSummary } from './protocol';
import { tableKey } from './table-key';

/** What an entity of a row is. */
export const kindOfEntity = (entity: string): MetricCount['of'] =>
  entity === 'account' ? 'account' : entity.startsWith('post:') ? 'post' : 'part';

/** Says what a reading holds; `whole` is the table that it is, or is a part of. A summary is small however large the file is, so the page can be shown it. */
export function summarise(reading: ExportReading, whole: TableSource): TableSummary {
  const counts = new Map<string, MetricCount>();
  const count = (metric: MetricId, of: MetricCount['of']) => {
    const key = `${of} ${metric}`;
    const found = counts.get(key);
    if (found) found.values += 1;
    else counts.set(key, { metric, of, values: 1 });
  };
  for (const { metric, entity } of reading.rows) count(metric, kindOfEntity(entity));
  for (const { metrics } of reading.posts) {
    for (const metric of Object.keys(metrics)) count(metric as MetricId, 'post');
  }
  const { network, source, account, period, table, postsCover } = reading;
  const metrics = [...counts.values()];
  return {
    format: reading.format,
    ...(network !== undefined && { network }),
    file: source.file,
    ...(source.table !== undefined && { table: source.table }),
    readAs: tableKey(whole),
    ...(whole.table !== source.table && { splitFrom: whole }),
    ...(account && { account }),
    ...(period && { period }),
    ...(postsCover && { postsCover }),
    metrics,
    values: metrics.reduce((sum, { values }) => sum + values, 0),
    posts: reading.posts.length,
    inferred: reading.inferred,
    questions: reading.questions,
    ...(reading.answered && { answered: reading.answered }),
    refused: reading.refused,
    warnings: reading.warnings,
    ...(table && { unknown: table }),
    ...(reading.mapping && { mapping: reading.mapping }),
  };
}
