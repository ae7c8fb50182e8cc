import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-instagram-caption',
  stage: 1,
  on: ['composer'],
  networks: ['instagram'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
