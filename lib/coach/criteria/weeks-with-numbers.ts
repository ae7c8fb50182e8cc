import { hasNumbers } from '../week-facts';
import { lastWorkingWeeks } from '../working-weeks';
import { judgement, type Judge } from './judge';

export const judgeWeeksWithNumbers: Judge<'weeks-with-numbers'> = (rule, { facts, now }) => {
  const weeks = lastWorkingWeeks(facts, now, rule.weeks);
  const withNumbers = weeks.filter((week) => hasNumbers(facts, week, now.timeZoneId));
  const values = {
    found: withNumbers.length,
    weeks: weeks.length,
    of: rule.weeks,
    least: rule.least,
  };
  const last = withNumbers.at(-1);
  const evidence = last
    ? [{ kind: 'numbers' as const, value: withNumbers.length, of: weeks.length, at: last }]
    : [];
  const met = withNumbers.length >= rule.least;
  return judgement(
    met ? 'met' : 'not-yet',
    `weeks-with-numbers.${met ? 'met' : weeks.length === 0 ? 'none' : 'few'}`,
    values,
    evidence,
  );
};
