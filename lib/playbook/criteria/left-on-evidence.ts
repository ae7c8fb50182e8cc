import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'left-on-evidence',
  stage: 3,
  order: 50,
  rule: { kind: 'left-on-evidence' },
  instead: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
