import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'on-target',
  stage: 3,
  order: 20,
  rule: { kind: 'on-target', least: 2, of: 3, fewConversions: 10 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
