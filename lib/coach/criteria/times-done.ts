import { dayIn } from '../../domain/calendar';
import { periodKey } from '../period';
import { judgement, type Judge } from './judge';

/** Done in so many periods of its own cadence: two reviews on two days in a row are one month's review. */
export const judgeTimesDone: Judge<'times-done'> = (
  { task: id, least, decided = false },
  { facts, tasks, now },
) => {
  const cadence = tasks.find((task) => task.id === id)?.cadence ?? 'once';
  const days = facts.taskStates.find(({ taskId }) => taskId === id)?.doneOn.toSorted() ?? [];
  const lastOfPeriod = [...new Map(days.map((day) => [periodKey(cadence, day), day])).values()];
  const count = lastOfPeriod.length;
  const decisions = facts.decisions.map(({ at }) => dayIn(at, now.timeZoneId).toString());
  // What was decided before the next round began closes this one.
  const closed = decided
    ? lastOfPeriod.filter((day, index) => {
        const next = lastOfPeriod[index + 1];
        return decisions.some((on) => on >= day && (next === undefined || on < next));
      })
    : lastOfPeriod;
  const evidence = closed.slice(-least).map((at) => ({ kind: 'written' as const, at }));
  if (closed.length >= least) {
    return judgement('met', 'times-done.met', { count: closed.length, least }, evidence);
  }
  if (count >= least) {
    return judgement('not-yet', 'times-done.undecided', { count, closed: closed.length }, evidence);
  }
  return judgement('not-yet', 'times-done.few', { count, least }, evidence);
};
