/** A hue in degrees that stays with the handle; the factor spreads similar names around the circle. */
export const hueOf = (handle: string): number =>
  (Array.from(handle, (letter) => letter.codePointAt(0) ?? 0).reduce((sum, code) => sum + code, 0) *
    137) %
  360;
