/** What a column may say of what its row is about. */
export type Field =
  | 'date'
  | 'id'
  | 'permalink'
  | 'publishedAt'
  | 'kind'
  | 'title'
  | 'accountId'
  | 'accountHandle'
  | 'accountName'
  /** The name of the part that a row is about, such as a country. */
  | 'part'
  /** Its readable name, where the part itself is named by an id. */
  | 'partName';
