import { foldHandle } from '../detection/fold-handle';
import type { NetworkId } from '../domain/network-id';
import type { PageFacts } from '../domain/page-facts';
import { factsOf, namesIn } from './facts-of';

export interface ViewerJudgement {
  /** A handle, `null` for signed out, `undefined` for cannot tell. */
  handle: string | null | undefined;
  id: string | undefined;
  /** The page contradicts itself about who is signed in. */
  conflict: boolean;
}

/** Who is signed in. Two different accounts, or an account beside a signed-out mark, prove nothing. */
export const judgeViewer = (network: NetworkId, facts: PageFacts): ViewerJudgement => {
  const said = factsOf(facts, 'viewer');
  const handles = namesIn(said, 'handle');
  const ids = namesIn(factsOf(facts, 'viewerId'), 'id');
  const signedIn = factsOf(facts, 'signedIn');
  const [handle] = handles;
  const [id] = ids;

  const isOut =
    said.includes(null) ||
    signedIn.includes(false) ||
    factsOf(facts, 'signedOut').some((mark) => mark === true);
  const isIn = handle !== undefined || id !== undefined || signedIn.includes(true);
  const accounts = new Set(handles.map((name) => foldHandle(network, name)));
  const conflict = (isIn && isOut) || accounts.size > 1 || new Set(ids).size > 1;

  if (conflict) return { handle: undefined, id: undefined, conflict };
  return { handle: isOut ? null : handle, id, conflict };
};
