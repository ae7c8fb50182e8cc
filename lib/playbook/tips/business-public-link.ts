import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'business-public-link',
  stage: 1,
  on: ['business'],
  when: [{ fact: 'accountHere', is: true }],
  leads: { task: 'link' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-11',
});
