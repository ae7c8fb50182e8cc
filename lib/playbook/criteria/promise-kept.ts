import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'promise-kept',
  stage: 2,
  order: 10,
  rule: { kind: 'posts-kept', weeks: 12, percent: 75, weeksWithPosts: 10 },
  source: 'our proposal',
  reviewBy: '2027-11',
});
