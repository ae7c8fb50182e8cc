import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-cost-of-answers',
  stage: 3,
  on: ['messages'],
  when: [
    { fact: 'costsWritten', is: true },
    { fact: 'replyHours', known: true },
  ],
  counts: 'replyHours',
  leads: { to: 'numbers' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
