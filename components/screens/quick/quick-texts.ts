/** The texts of the small window. */
export const QUICK_TEXTS = ['toolbar', 'numbers', 'call'] as const;
