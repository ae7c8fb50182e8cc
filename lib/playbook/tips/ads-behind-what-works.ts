import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'ads-behind-what-works',
  stage: 3,
  on: ['ads'],
  when: [{ fact: 'postsMeasured', atLeast: 10 }],
  counts: 'postsMeasured',
  leads: { task: 'stopstart' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
