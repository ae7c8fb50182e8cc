import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'ads-small-test-plan',
  stage: 2,
  on: ['ads'],
  when: [{ fact: 'postsMeasured', atLeast: 10 }],
  leads: { task: 'test' },
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
