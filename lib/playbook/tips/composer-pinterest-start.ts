import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-pinterest-start',
  stage: 1,
  on: ['composer'],
  networks: ['pinterest'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
