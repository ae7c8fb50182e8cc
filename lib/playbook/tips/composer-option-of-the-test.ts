import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-option-of-the-test',
  stage: 3,
  on: ['composer'],
  when: [{ fact: 'testOpen', is: true }],
  leads: { to: 'plan' },
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
