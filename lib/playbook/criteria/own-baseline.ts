import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'own-baseline',
  stage: 2,
  order: 50,
  rule: { kind: 'post-numbers', least: 10 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
