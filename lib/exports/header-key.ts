import { normaliseName } from './rules/normalise-name';
import { type Row, textOf } from './sheet';

/** A 53-bit hash after cyrb53 (bryc, public domain): short, the same everywhere, and no secret. */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one =
    Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other =
    Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36);
}

/** Tells headers apart by their names alone, in whatever order they stand. */
export const headerKey = (header: Row): string =>
  hash(
    header
      .map((cell) => normaliseName(textOf(cell)))
      .filter((name) => name !== '')
      .sort()
      .join('\u0000'),
  );
