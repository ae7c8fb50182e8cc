import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'ads-what-budget-must-bring',
  stage: 3,
  on: ['ads'],
  when: [{ fact: 'breakEven', atLeast: 1 }],
  counts: 'breakEven',
  leads: { to: 'numbers' },
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
