import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'notifications-are-not-results',
  stage: 3,
  on: ['notifications'],
  when: [{ fact: 'targetMeasure', known: true }],
  leads: { to: 'numbers' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
