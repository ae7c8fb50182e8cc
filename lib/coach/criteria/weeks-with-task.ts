import { doneIn } from '../week-facts';
import { lastWorkingWeeks } from '../working-weeks';
import { judgement, type Judge } from './judge';

export const judgeWeeksWithTask: Judge<'weeks-with-task'> = (rule, { facts, now }) => {
  const weeks = lastWorkingWeeks(facts, now, rule.weeks);
  const done = weeks.filter((week) => doneIn(facts, rule.task, week));
  const values = { found: done.length, weeks: weeks.length, of: rule.weeks, least: rule.least };
  const last = done.at(-1);
  const evidence = last
    ? [{ kind: 'declared' as const, value: done.length, of: weeks.length, at: last }]
    : [];
  const met = done.length >= rule.least;
  return judgement(
    met ? 'met' : 'not-yet',
    `weeks-with-task.${met ? 'met' : weeks.length === 0 ? 'none' : 'few'}`,
    values,
    evidence,
  );
};
