import { db } from '../db/database';

/** Forgets how reading fared: an update may have mended it, and its probes may have other names. */
export const forgetHealth = (): Promise<void> => db.health.clear();
