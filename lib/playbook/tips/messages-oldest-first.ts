import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-oldest-first',
  stage: 2,
  on: ['messages'],
  when: [{ fact: 'replyHours', atLeast: 1 }],
  counts: 'replyHours',
  leads: { task: 'reply' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
