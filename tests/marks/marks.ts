/** What is shown, and what must not be. One word each that nothing else holds. */
export const OWN = 'Alpaca';
export const OTHER = 'Zebrafish';
export const A = 'brand-a';
export const B = 'brand-b';

/** The views that are about all brands: only there another one is named, and not during a call. */
export const ALL_BRANDS = [
  // The switcher, and lists from which a brand is picked.
  '[data-testid="brand-switcher"] + [role="menu"]',
  `option[value="${B}"]`,
  // Today: the brands at a glance, and what is due for each.
  '[data-testid="brand-row"]',
  `[data-testid="brand-due"]:has([title="${OTHER}"])`,
  // Settings, the brands.
  '[data-testid="brand-card"]',
  // The one timer there is, whosever it is.
  '[data-testid="timer-running"]',
  '[data-testid="timer"]',
  '[data-testid="timer"] + [role="menu"]',
];
