import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'test-closed',
  stage: 2,
  order: 40,
  rule: { kind: 'tests-closed', before: 'hyp', after: 'read', least: 1 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
