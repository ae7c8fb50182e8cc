import { storedSettings } from '../db/stored-settings';
import { done, type Outcome } from '../domain/problem';
import { wordsIn } from '../settings/worker-words';
import { leaveCall } from './leave-call';
import { startCall } from './start-call';

/** One key for the call with a client: begins it with the working brand, and leaves it. */
export async function switchCall(): Promise<Outcome> {
  const { call, workingBrandId, language } = await storedSettings();
  if (call) return leaveCall();
  if (workingBrandId === undefined) return done(undefined);
  return startCall(workingBrandId, wordsIn(language).call.others);
}
