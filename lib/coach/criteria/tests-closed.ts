import { closedTests } from '../closed-tests';
import { judgement, type Judge } from './judge';

/** A guess written beforehand, and afterwards what came of it; "no difference" is a result as well. */
export const judgeTestsClosed: Judge<'tests-closed'> = ({ before, after, least }, { facts }) => {
  const closed = closedTests(facts, before, after);
  const written = facts.taskStates.find(({ taskId }) => taskId === before);
  const evidence = closed.map((day) => ({ kind: 'test' as const, at: day }));
  if (closed.length >= least)
    return judgement('met', 'tests-closed.met', { count: closed.length }, evidence);
  if (written) return judgement('not-yet', 'tests-closed.open', {}, evidence);
  return judgement('not-yet', 'tests-closed.none', {}, evidence);
};
