const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The zero of a digit's system: Unicode keeps the digits in runs of whole tens, each from zero to nine. */
function zeroOf(code: number): number {
  let start = code;
  while (isDigit(start - 1)) start -= 1;
  return code - ((code - start) % 10);
}

export interface WesternText {
  text: string;
  /** The zero that the text's digits belong to; of a text without digits it is "0". */
  zero: string;
}

/** The text with its digits as 0 to 9. `undefined` where digits of two systems mix: nobody writes a count so. */
export function westernDigits(text: string): WesternText | undefined {
  const zeros = new Set<number>();
  const western = text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeroOf(code);
    zeros.add(zero);
    return String(code - zero);
  });
  const [zero = 0x30, other] = zeros;
  return other === undefined ? { text: western, zero: String.fromCodePoint(zero) } : undefined;
}

const systems = new Map<string, string>();

/** The name that Intl has for the digits that begin with `zero`, such as "arab" for "٠". */
export function digitSystem(zero: string): string | undefined {
  if (zero === '0') return 'latn';
  if (systems.size === 0) {
    for (const numberingSystem of Intl.supportedValuesOf('numberingSystem')) {
      systems.set(new Intl.NumberFormat('en', { numberingSystem }).format(0), numberingSystem);
    }
  }
  return systems.get(zero);
}
