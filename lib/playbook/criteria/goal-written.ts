import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'goal-written',
  stage: 1,
  order: 20,
  rule: { kind: 'written', part: 'goal' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
