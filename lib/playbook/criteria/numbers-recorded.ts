import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'numbers-recorded',
  stage: 2,
  order: 20,
  rule: { kind: 'weeks-with-numbers', weeks: 12, least: 8 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
