import { judgement, type Judge } from './judge';

export const judgeWritten: Judge<'written'> = ({ part }, { facts }) => {
  const found = facts.brief[part];
  if (!found) return judgement('not-yet', `written.${part}.missing`);
  return judgement('met', `written.${part}.met`, {}, [{ kind: 'written', at: found.writtenAt }]);
};
