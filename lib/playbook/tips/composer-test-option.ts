import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-test-option',
  stage: 2,
  on: ['composer'],
  when: [{ fact: 'testOpen', is: true }],
  leads: { task: 'test' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
