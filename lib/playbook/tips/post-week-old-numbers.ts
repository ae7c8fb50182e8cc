import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-week-old-numbers',
  stage: 2,
  on: ['post', 'analytics'],
  whose: 'own',
  when: [{ fact: 'postsToMeasure', atLeast: 1 }],
  counts: 'postsToMeasure',
  leads: { task: 'post7' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
