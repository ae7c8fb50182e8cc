import type { MetricId } from '../measure/metrics';
import type { ExportPost, ExportRow } from './export-reading';
import type { RefusalCode, WarningCode } from './finding-codes';
import type { Findings } from './findings';

export type Values = Partial<Record<MetricId, number>>;

/**
 * Values by what they are about. Rows that say the same twice are one; of rows that contradict each other neither is
 * believed, whichever came first.
 */
class ByKey<Subject extends { metrics: Values }> {
  readonly kept = new Map<string, Subject>();
  readonly #conflicts = new Set<string>();
  readonly #refused: Findings<RefusalCode>;
  readonly #warnings: Findings<WarningCode>;

  constructor(refused: Findings<RefusalCode>, warnings: Findings<WarningCode>) {
    this.#refused = refused;
    this.#warnings = warnings;
  }

  add(key: string, subject: Subject, row: number): void {
    const before = this.kept.get(key);
    if (!before) this.kept.set(key, subject);
    else if (!this.#merge(key, before.metrics, subject.metrics, row)) {
      this.#warnings.add('duplicate-row', undefined, { row });
    }
  }

  /** Whether there was anything new in it. */
  #merge(key: string, known: Values, values: Values, row: number): boolean {
    let isNew = false;
    for (const [name, value] of Object.entries(values)) {
      const metric = name as MetricId;
      if (known[metric] === value) continue;
      isNew = true;
      const conflict = `${key}\u0000${metric}`;
      if (known[metric] === undefined && !this.#conflicts.has(conflict)) {
        known[metric] = value;
        continue;
      }
      this.#conflicts.add(conflict);
      delete known[metric];
      this.#refused.add('conflicting-rows', metric, { row, value: key.replace('\u0000', ' ') });
    }
    return isNew;
  }
}

/** Everything that is known of one thing on one day, or over one period. */
export interface DatedValues extends Pick<ExportRow, 'entity' | 'name' | 'date' | 'from'> {
  metrics: Values;
}

/** The rows and posts of one table as they come. */
export class Collected {
  readonly #rows: ByKey<DatedValues>;
  readonly #posts: ByKey<ExportPost>;

  constructor(refused: Findings<RefusalCode>, warnings: Findings<WarningCode>) {
    this.#rows = new ByKey(refused, warnings);
    this.#posts = new ByKey(refused, warnings);
  }

  addRow(values: DatedValues, row: number): void {
    this.#rows.add(`${values.entity}\u0000${values.date}`, values, row);
  }

  addPost(key: string, post: ExportPost, row: number): void {
    this.#posts.add(key, post, row);
  }

  hasPost(key: string): boolean {
    return this.#posts.kept.has(key);
  }

  rows(): ExportRow[] {
    const rows: ExportRow[] = [];
    for (const { metrics, ...dated } of this.#rows.kept.values()) {
      for (const [metric, value] of Object.entries(metrics)) {
        rows.push({ ...dated, metric: metric as MetricId, value });
      }
    }
    return rows;
  }

  posts(): ExportPost[] {
    return [...this.#posts.kept.values()];
  }
}
