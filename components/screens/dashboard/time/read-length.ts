/** A length as it is typed. */
export interface TypedLength {
  hours: string;
  minutes: string;
}

export const NO_LENGTH: TypedLength = { hours: '', minutes: '' };

/** The number a field holds, a decimal comma included; an empty one is 0, and anything else is not a number. */
function read(text: string): number {
  const tidy = text.trim().replace(',', '.');
  if (tidy === '') return 0;
  return /^\d+(\.\d+)?$/.test(tidy) ? Number(tidy) : Number.NaN;
}

/** The seconds of a typed length: `NaN` where a field holds no number, and no whole one where minutes are cut. */
export const readLength = ({ hours, minutes }: TypedLength): number =>
  Math.round(read(hours) * 3600) + read(minutes) * 60;

/** The same the other way, in whole minutes. */
export function typedLength(seconds: number): TypedLength {
  const minutes = Math.round(seconds / 60);
  return { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) };
}
