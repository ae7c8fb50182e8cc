import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'settings-two-step-people',
  stage: 1,
  on: ['settings'],
  when: [{ fact: 'twoStepMissing', atLeast: 1 }],
  counts: 'twoStepMissing',
  leads: { task: 'two-step' },
  source: 'CISA, Secure Our World: turn on MFA; our proposal',
  reviewBy: '2027-11',
});
