import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'replies-kept',
  stage: 2,
  order: 30,
  rule: { kind: 'weeks-with-task', task: 'reply', weeks: 12, least: 8 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
