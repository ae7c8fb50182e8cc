import type { Transaction } from 'dexie';
import type { Migration } from '../migration';
import { noteCompared } from '../note-compared';

/**
 * Imports name the posts that they counted at the age at which posts are compared. An index that finds those would
 * have to be built over every row, which takes a browser minutes where there are a million.
 */
export const comparedPosts: Migration = {
  version: 7,
  stores: {},
  // An async function of its own: Dexie keeps an upgrade open across native promises only for such a one.
  async upgrade(transaction: Transaction) {
    await noteCompared(transaction);
  },
};
