/** How many ways there are to choose `size` of `values` things. Exact up to 2^53. */
export function combinations(values: number, size: number): number {
  let ways = 1;
  for (let chosen = 1; chosen <= size; chosen += 1) {
    ways = (ways * (values - size + chosen)) / chosen;
  }
  return ways;
}
