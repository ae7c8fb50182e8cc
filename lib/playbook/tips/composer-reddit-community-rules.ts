import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-reddit-community-rules',
  stage: 2,
  on: ['composer', 'group'],
  networks: ['reddit'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
