import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'search-customer-words',
  stage: 1,
  on: ['search'],
  when: [{ fact: 'topicsWritten', is: false }],
  leads: { task: 'pillars' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
