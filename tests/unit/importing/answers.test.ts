import { expect, it } from 'vitest';
import { answerFor, answerTo, isSameSaid, mergeAnswers } from '../../../lib/importing/answers';

it('an answer is of one column where columns can differ, and of the whole table elsewhere', () => {
  expect(answerFor({ code: 'decimalMark', column: 'Pin' }, ',')).toEqual({
    columns: { Pin: { decimalMark: ',' } },
  });
  expect(answerFor({ code: 'metric', column: 'Primary' }, 'reach')).toEqual({ metric: 'reach' });
  expect(answerFor({ code: 'network' }, 'x')).toEqual({ network: 'x' });
});

it('answers of two columns stand beside each other, and of two to one the later counts', () => {
  const mark = (column: string, value: '.' | ',') =>
    answerFor({ code: 'decimalMark', column }, value);
  const both = mergeAnswers(mark('A', '.'), mark('B', ','));
  const later = mergeAnswers(both, mark('A', ','));
  expect(answerTo({ code: 'decimalMark', column: 'A' }, both)).toBe('.');
  expect(answerTo({ code: 'decimalMark', column: 'A' }, later)).toBe(',');
  expect(answerTo({ code: 'decimalMark', column: 'B' }, later)).toBe(',');
  expect(answerTo({ code: 'dateOrder', column: 'B' }, { dateOrder: 'dmy' })).toBe('dmy');
});

it('the same may be said in any order', () => {
  const one = { network: 'x', columns: { A: { dateOrder: 'dmy' }, B: { decimalMark: ',' } } };
  const other = { columns: { B: { decimalMark: ',' }, A: { dateOrder: 'dmy' } }, network: 'x' };
  expect(isSameSaid(one, other)).toBe(true);
  expect(isSameSaid(one, { ...other, columns: { A: { dateOrder: 'dmy' } } })).toBe(false);
  expect(isSameSaid({}, one)).toBe(false);
});
