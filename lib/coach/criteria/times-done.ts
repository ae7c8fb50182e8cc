import { periodKey } from '../period';
import { judgement, type Judge } from './judge';

/** Done in so many periods of its own cadence: two reviews on two days in a row are one month's review. */
export const judgeTimesDone: Judge<'times-done'> = ({ task: id, least }, { facts, tasks }) => {
  const cadence = tasks.find((task) => task.id === id)?.cadence ?? 'once';
  const days = facts.taskStates.find(({ taskId }) => taskId === id)?.doneOn.toSorted() ?? [];
  const lastOfPeriod = new Map(days.map((day) => [periodKey(cadence, day), day]));
  const count = lastOfPeriod.size;
  const evidence = [...lastOfPeriod.values()]
    .slice(-least)
    .map((at) => ({ kind: 'written' as const, at }));
  const met = count >= least;
  return judgement(
    met ? 'met' : 'not-yet',
    `times-done.${met ? 'met' : 'few'}`,
    { count, least },
    evidence,
  );
};
