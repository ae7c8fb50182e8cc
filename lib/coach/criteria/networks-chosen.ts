import { judgement, type Judge } from './judge';

/** One to three networks are chosen with their reasons. Without a choice nobody can tell which are worked on. */
export const judgeNetworksChosen: Judge<'networks-chosen'> = ({ least, most }, { facts }) => {
  const { choice } = facts.brief;
  if (!choice) return judgement('not-yet', 'networks-chosen.unwritten');
  const count = choice.value.length;
  const evidence = [{ kind: 'written' as const, at: choice.writtenAt, value: count }];
  if (count > most) return judgement('not-yet', 'networks-chosen.many', { count, most }, evidence);
  if (count < least) return judgement('not-yet', 'networks-chosen.none', {}, evidence);
  return judgement('met', 'networks-chosen.met', { count }, evidence);
};
