import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-worth-scaling',
  stage: 3,
  on: ['post'],
  whose: 'own',
  when: [{ fact: 'postsMeasured', atLeast: 10 }],
  counts: 'postsMeasured',
  leads: { task: 'stopstart' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
