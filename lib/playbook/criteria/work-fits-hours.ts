import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'work-fits-hours',
  stage: 1,
  order: 30,
  rule: { kind: 'work-fits', stage: 2 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
