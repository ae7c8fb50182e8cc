import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-few-conversions',
  stage: 3,
  on: ['analytics'],
  when: [
    { fact: 'conversions', atLeast: 1 },
    { fact: 'conversions', atMost: 9 },
  ],
  counts: 'conversions',
  leads: { to: 'numbers' },
  client: true,
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
