import type { Playbook } from '../domain/playbook';
import { db } from './database';

/** A brand's own playbook, where it has one. */
export const storedPlaybook = async (brandId: string): Promise<Playbook | undefined> =>
  (await db.playbooks.get(brandId))?.file.rules;
