/** What reading a page can tell, in the words that the user is told. */
export const READ_FACTS = [
  'viewer',
  'profile',
  'counts',
  'setup',
  'composer',
  'published',
  'other',
] as const;
export type ReadFact = (typeof READ_FACTS)[number];
