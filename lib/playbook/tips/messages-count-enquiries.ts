import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-count-enquiries',
  stage: 2,
  on: ['messages'],
  when: [{ fact: 'enquiriesThisWeek', known: false }],
  leads: { task: 'snap' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
