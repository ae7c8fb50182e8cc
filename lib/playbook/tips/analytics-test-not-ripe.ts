import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-test-not-ripe',
  stage: 2,
  on: ['analytics'],
  when: [{ fact: 'testOpen', is: true }],
  leads: { task: 'test' },
  source: 'Stagecoach methods, 2026-11',
  reviewBy: '2027-11',
});
