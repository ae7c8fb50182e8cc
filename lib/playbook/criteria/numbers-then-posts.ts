import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'numbers-then-posts',
  stage: 1,
  order: 60,
  rule: { kind: 'accounts', keys: ['baseline', 'opening'] },
  source: 'our proposal',
  reviewBy: '2027-11',
});
