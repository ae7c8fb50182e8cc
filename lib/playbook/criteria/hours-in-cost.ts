import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'hours-in-cost',
  stage: 3,
  order: 30,
  rule: { kind: 'full-cost' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
