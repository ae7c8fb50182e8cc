import { weekPosts } from '../week-facts';
import { lastWorkingWeeks } from '../working-weeks';
import { judgement, type Judge } from './judge';

/** Over the last working weeks, most of the promised posts went out, and something in nearly every week. */
export const judgePostsKept: Judge<'posts-kept'> = (rule, { facts, now }) => {
  if (facts.brief.promises.length === 0) return judgement('cannot-tell', 'posts-kept.no-promise');
  const weeks = lastWorkingWeeks(facts, now, rule.weeks);
  const posts = weeks.map((week) => weekPosts(facts, week));
  const promised = posts.reduce((sum, week) => sum + (week.promised ?? 0), 0);
  // What is over the promise in one week, or on one network, makes up for no other: the rhythm is what is promised.
  const kept = posts.reduce((sum, week) => sum + week.kept, 0);
  const active = posts.filter(({ out }) => out > 0).length;
  const percent = promised > 0 ? Math.floor((100 * kept) / promised) : 0;
  const values = { kept, promised, percent, active, weeks: weeks.length, of: rule.weeks };
  const evidence = [
    { kind: 'published' as const, value: kept, of: promised, ...(weeks[0] && { at: weeks[0] }) },
    ...(posts.some(({ declared }) => declared) ? [{ kind: 'declared' as const }] : []),
  ];
  if (weeks.length < rule.weeks) {
    return judgement('not-yet', 'posts-kept.weeks', { ...values, count: weeks.length }, evidence);
  }
  if (promised === 0) return judgement('cannot-tell', 'posts-kept.no-promise', values, evidence);
  if (percent < rule.percent) {
    return judgement('not-yet', 'posts-kept.few', { ...values, wanted: rule.percent }, evidence);
  }
  if (active < rule.weeksWithPosts) {
    return judgement(
      'not-yet',
      'posts-kept.gaps',
      { ...values, wanted: rule.weeksWithPosts },
      evidence,
    );
  }
  return judgement('met', 'posts-kept.met', values, evidence);
};
