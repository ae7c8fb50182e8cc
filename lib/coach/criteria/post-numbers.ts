import { judgement, type Judge } from './judge';

export const judgePostNumbers: Judge<'post-numbers'> = ({ least }, { facts }) => {
  let count = 0;
  let last = '';
  for (const { numbers } of facts.slots) {
    if (!numbers) continue;
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
