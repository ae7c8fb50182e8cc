import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-threads-topic',
  stage: 2,
  on: ['composer'],
  networks: ['threads'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
