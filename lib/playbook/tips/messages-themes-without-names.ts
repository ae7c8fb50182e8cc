import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-themes-without-names',
  stage: 3,
  on: ['messages', 'notifications'],
  when: [{ fact: 'enquiriesFourWeeks', atLeast: 3 }],
  counts: 'enquiriesFourWeeks',
  leads: { task: 'landing' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
