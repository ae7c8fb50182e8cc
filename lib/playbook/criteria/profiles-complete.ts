import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'profiles-complete',
  stage: 1,
  order: 40,
  rule: { kind: 'accounts', keys: ['avatar', 'bio', 'contact'] },
  source: 'our proposal',
  reviewBy: '2027-11',
});
