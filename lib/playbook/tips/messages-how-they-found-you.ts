import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-how-they-found-you',
  stage: 2,
  on: ['messages'],
  when: [{ fact: 'enquiriesThisWeek', atLeast: 1 }],
  counts: 'enquiriesThisWeek',
  source: 'our proposal',
  reviewBy: '2027-11',
});
