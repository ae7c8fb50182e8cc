/** Longest texts the product stores, in UTF-16 units. A longer one is refused with a sentence, never cut. */
export const LIMITS = {
  brandName: 80,
  reason: 2000,
  note: 4000,
  handle: 100,
  brands: 500,
} as const;
