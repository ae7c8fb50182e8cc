import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'business-google-reviews',
  stage: 2,
  on: ['business'],
  networks: ['google-business'],
  when: [{ fact: 'replyHours', atLeast: 1 }],
  counts: 'replyHours',
  leads: { task: 'reply' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
