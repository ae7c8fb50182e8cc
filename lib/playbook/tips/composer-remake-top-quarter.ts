import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-remake-top-quarter',
  stage: 3,
  on: ['composer'],
  when: [
    { fact: 'postsMeasured', atLeast: 10 },
    { fact: 'testOpen', is: false },
  ],
  counts: 'postsMeasured',
  leads: { task: 'refresh' },
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
