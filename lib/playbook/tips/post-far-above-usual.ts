import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-far-above-usual',
  stage: 2,
  on: ['post'],
  whose: 'own',
  when: [{ fact: 'postsMeasured', atLeast: 10 }],
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
