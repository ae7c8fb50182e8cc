/**
 * What a number field holds: a whole number from 0 to `most`, `undefined` where it is empty, and `null` where it holds
 * anything else. Asks the field itself, because browsers hide what is no number from `value`.
 */
export function readCount(field: HTMLInputElement, most: number): number | undefined | null {
  if (field.validity.badInput) return null;
  if (field.value.trim() === '') return undefined;
  const count = Number(field.value);
  return Number.isInteger(count) && count >= 0 && count <= most ? count : null;
}
