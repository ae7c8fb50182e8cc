import type { Import } from '../domain/imported';

export interface ImportSum extends Pick<Import, 'brandId' | 'source' | 'values'> {
  from?: string;
  to?: string;
}

/** What imports brought together, one sum for each brand and source: an archive of eight tables is one event. */
export function sumOfImports(imports: readonly Import[]): ImportSum[] {
  const groups = Map.groupBy(imports, ({ brandId, source }) => `${brandId} ${source}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { brandId, source } = first;
    const periods = group.flatMap(({ period }) => period ?? []);
    const from = periods.map((one) => one.from).toSorted()[0];
    const to = periods
      .map((one) => one.to)
      .toSorted()
      .at(-1);
    return {
      brandId,
      source,
      values: group.reduce((sum, { values }) => sum + values, 0),
      ...(from !== undefined && to !== undefined && { from, to }),
    };
  });
}
