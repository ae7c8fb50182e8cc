import { judgement, type Judge } from './judge';

/** Leaving or shrinking on good evidence is a valid end; it has to be decided in this stage. */
export const judgeLeftOnEvidence: Judge<'left-on-evidence'> = (_, { facts }) => {
  const decision = facts.decisions.find(
    ({ outcome, at }) =>
      (outcome === 'leave' || outcome === 'shrink') && at >= facts.brand.stageSince,
  );
  if (!decision) return judgement('not-yet', 'left-on-evidence.none');
  const where = decision.network ? { network: decision.network } : {};
  return judgement('met', `left-on-evidence.${decision.outcome}`, {}, [
    { kind: 'decision', at: decision.at, ...where },
  ]);
};
