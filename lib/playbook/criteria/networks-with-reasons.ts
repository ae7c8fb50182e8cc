import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'networks-with-reasons',
  stage: 1,
  order: 10,
  rule: { kind: 'networks-chosen', least: 1, most: 3 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
