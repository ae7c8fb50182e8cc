import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-finished-month-file',
  stage: 3,
  on: ['analytics'],
  networks: ['meta-business', 'tiktok', 'youtube-studio', 'linkedin'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
