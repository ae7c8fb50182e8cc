/**
 * Refuses what is no number: a test that compared with NaN would count no split as more extreme, and call that a
 * proof.
 * @throws RangeError
 */
export function mustBeFinite(values: readonly number[]): void {
  if (!values.every(Number.isFinite)) throw new RangeError('Statistics need finite numbers.');
}
