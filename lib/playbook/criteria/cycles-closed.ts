import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'cycles-closed',
  stage: 3,
  order: 40,
  rule: { kind: 'times-done', task: 'abtest', least: 2, decided: true },
  source: 'our proposal',
  reviewBy: '2027-11',
});
