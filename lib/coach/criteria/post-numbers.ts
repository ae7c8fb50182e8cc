import { comparablePosts } from '../comparable-age';
import { judgement, type Judge } from './judge';

/** Only numbers of the same age make a baseline; what was written down sooner or later is kept and not counted. */
export const judgePostNumbers: Judge<'post-numbers'> = ({ least }, { facts }) => {
  const posts = comparablePosts(facts.slots);
  const count = posts.length;
  let last = '';
  for (const { numbers } of posts) {
    if (numbers && numbers.on > last) last = numbers.on;
  }
  const evidence = last ? [{ kind: 'posts-measured' as const, value: count, at: last }] : [];
  if (count >= least) return judgement('met', 'post-numbers.met', { count }, evidence);
  return judgement(
    'not-yet',
    'post-numbers.few',
    { count: least - count, found: count, least },
    evidence,
  );
};
