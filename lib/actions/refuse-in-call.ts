import { storedSettings } from '../db/stored-settings';
import { isHidden } from '../domain/mask-brand';
import { type Outcome, refused } from '../domain/problem';

/**
 * During a call with a client: why nothing is done with a brand that is out of sight or, without a brand's id, with
 * all of them at once. `undefined` where nothing is in the way.
 */
export async function refuseInCall(brandId?: string): Promise<Outcome<never> | undefined> {
  const { call } = await storedSettings();
  const isSafe = brandId === undefined ? call === undefined : !isHidden(call, brandId);
  return isSafe ? undefined : refused('in-a-call');
}
