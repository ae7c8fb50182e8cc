import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'target-first',
  stage: 3,
  order: 10,
  rule: { kind: 'target-first' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
