import { pruneViewers } from '../db/viewers';
import { pruneSeen } from '../db/visit-days';

/** Forgets what is of no more use: messages of past days, and who was signed in too long ago. */
export const prune = async (): Promise<void> => {
  await pruneSeen();
  await pruneViewers(new Date().toISOString());
};
