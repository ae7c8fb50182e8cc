import type { MetricColumn, Names, TableFormat } from './define-format';
import type { Field } from './field';
import { normaliseName } from './rules/normalise-name';
import { type Row, textOf } from './sheet';

export interface MatchedMetric {
  column: MetricColumn;
  /** The column's name as the file writes it. */
  name: string;
  /** Where it stands; several where a file has the name more than once, in their order. */
  at: readonly number[];
}

export interface MatchedColumns {
  fields: Partial<Record<Field, { name: string; at: number }>>;
  metrics: readonly MatchedMetric[];
  /** Names of columns that the format does not know. */
  unread: readonly string[];
  /** How many columns it knows. */
  known: number;
}

/** The currency that a header names, as in "Estimated earnings (USD)". */
export const currencyIn = (header: string): string | undefined =>
  /\(([A-Z]{3})\)$/.exec(header)?.[1];

/** Where each normalised name stands in a header, also without the currency behind it. */
function placesIn(header: Row): Map<string, number[]> {
  const places = new Map<string, number[]>();
  header.forEach((cell, at) => {
    const name = textOf(cell).trim();
    for (const key of new Set([name, name.replace(/ \([A-Z]{3}\)$/, '')].map(normaliseName))) {
      if (key !== '') places.set(key, [...(places.get(key) ?? []), at]);
    }
  });
  return places;
}

const placesOf = (places: ReadonlyMap<string, number[]>, names: Names): number[] => [
  ...new Set(names.flatMap((name) => places.get(normaliseName(name)) ?? [])),
];

/** The format's columns in a header by their names; `undefined` where it is not a header of this format. */
export function matchColumns(format: TableFormat, header: Row): MatchedColumns | undefined {
  const places = placesIn(header);
  if (format.signature.some((names) => placesOf(places, names).length === 0)) return undefined;
  const taken = new Set<number>();
  const fields: MatchedColumns['fields'] = {};
  for (const [field, names] of Object.entries(format.fields) as [Field, Names][]) {
    const [at] = placesOf(places, names);
    if (at === undefined) continue;
    fields[field] = { name: textOf(header[at]).trim(), at };
    taken.add(at);
  }
  if (format.rowIs === 'part' && !fields.part && !taken.has(0)) {
    fields.part = { name: textOf(header[0]).trim(), at: 0 };
    taken.add(0);
  }
  const metrics = format.metrics.flatMap((column): MatchedMetric[] => {
    const at = placesOf(places, column.names).filter((place) => !taken.has(place));
    const [first] = at;
    if (first === undefined) return [];
    at.forEach((place) => taken.add(place));
    return [{ column, name: textOf(header[first]).trim(), at }];
  });
  placesOf(places, format.ignored ?? []).forEach((place) => taken.add(place));
  const unread = header
    .map((cell) => textOf(cell).trim())
    .filter((name, at) => name !== '' && !taken.has(at));
  if (format.exact && unread.length > 0) return undefined;
  return { fields, metrics, unread, known: taken.size };
}
