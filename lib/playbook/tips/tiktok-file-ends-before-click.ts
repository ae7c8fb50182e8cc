import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'tiktok-file-ends-before-click',
  stage: 3,
  on: ['analytics'],
  networks: ['tiktok'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
