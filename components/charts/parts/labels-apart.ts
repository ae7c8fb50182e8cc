/** Two labels' heights, moved away from each other until `least` lies between them. The order stays. */
export function apart([one, other]: readonly [number, number], least: number): [number, number] {
  const missing = least - Math.abs(one - other);
  if (missing <= 0) return [one, other];
  const half = missing / 2;
  return one <= other ? [one - half, other + half] : [one + half, other - half];
}
