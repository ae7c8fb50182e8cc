import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'story-drop-between-frames',
  stage: 3,
  on: ['story'],
  networks: ['instagram', 'facebook'],
  whose: 'own',
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-03',
});
