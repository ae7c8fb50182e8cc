import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'notifications-two-fixed-times',
  stage: 2,
  on: ['notifications'],
  when: [{ fact: 'replyHours', atLeast: 24 }],
  counts: 'replyHours',
  leads: { task: 'reply' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
