import { isComparable } from '../comparable-age';
import { judgement, type Judge } from './judge';

/** Only numbers of the same age make a baseline; what was written down sooner or later is kept and not counted. */
export const judgePostNumbers: Judge<'post-numbers'> = ({ least }, { facts }) => {
  let count = 0;
  let last = '';
  for (const slot of facts.slots) {
    const { numbers } = slot;
    if (!numbers || !isComparable(slot)) continue;
    count += 1;
    if (numbers.on > last) last = numbers.on;
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
