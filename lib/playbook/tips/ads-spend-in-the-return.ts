import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'ads-spend-in-the-return',
  stage: 3,
  on: ['ads'],
  leads: { to: 'numbers' },
  client: true,
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
