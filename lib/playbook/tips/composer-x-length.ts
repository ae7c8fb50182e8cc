import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-x-length',
  stage: 1,
  on: ['composer'],
  networks: ['x'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
