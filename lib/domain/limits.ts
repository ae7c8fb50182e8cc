/** Longest texts the product stores, in UTF-16 units. A longer one is refused with a sentence, never cut. */
export const LIMITS = {
  brandName: 80,
  /** One line of a form: a name, a measure, a topic. */
  line: 160,
  reason: 2000,
  note: 4000,
  handle: 100,
  fileName: 255,
  /** What stands in a brand's mark: two signs, each of which may be made of several. */
  initial: 16,
  hoursAMonth: 744,
  minutesAWeek: 10_080,
  phoneEstimates: 500,
  brands: 500,
  /** How many days of doing a task are kept beside its last one: two years of weekly work. */
  doneDays: 120,
} as const;
