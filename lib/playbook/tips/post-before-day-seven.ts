import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-before-day-seven',
  stage: 2,
  on: ['post'],
  whose: 'own',
  when: [{ fact: 'postsToMeasure', atMost: 0 }],
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
