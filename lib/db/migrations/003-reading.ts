import type { Migration } from '../migration';

/** What reading pages needs to remember: who was signed in where, and how the probes fare. */
export const reading: Migration = {
  version: 3,
  stores: {
    viewers: 'place, network',
    health: 'id, network',
  },
};
