import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-pinterest-link',
  stage: 2,
  on: ['composer'],
  networks: ['pinterest'],
  leads: { task: 'utm' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
