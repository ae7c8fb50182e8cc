import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'business-planner-and-plan',
  stage: 2,
  on: ['business'],
  when: [{ fact: 'plannedLeft', atLeast: 1 }],
  counts: 'plannedLeft',
  leads: { to: 'plan' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
