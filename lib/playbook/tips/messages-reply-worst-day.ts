import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-reply-worst-day',
  stage: 1,
  on: ['messages', 'notifications'],
  when: [{ fact: 'replyHours', known: false }],
  leads: { task: 'capacity' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
