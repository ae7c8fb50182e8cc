import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-fewer-topics',
  stage: 3,
  on: ['composer'],
  when: [{ fact: 'topicsFourWeeks', atLeast: 5 }],
  counts: 'topicsFourWeeks',
  leads: { to: 'plan' },
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
