import { judgement, type Judge } from './judge';

export const judgeTimesDone: Judge<'times-done'> = ({ task, least }, { facts }) => {
  const state = facts.taskStates.find(({ taskId }) => taskId === task);
  // Pressed twice on one day, it was done once.
  const days = [...new Set(state?.doneOn)];
  const evidence = days.slice(-least).map((at) => ({ kind: 'written' as const, at }));
  const values = { count: days.length, least };
  const met = days.length >= least;
  return judgement(met ? 'met' : 'not-yet', `times-done.${met ? 'met' : 'few'}`, values, evidence);
};
