import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'reviews-held',
  stage: 2,
  order: 60,
  rule: { kind: 'times-done', task: 'review', least: 2 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
