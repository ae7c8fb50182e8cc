import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'x-url-clicks-step',
  stage: 3,
  on: ['analytics'],
  networks: ['x'],
  leads: { task: 'funnel' },
  source: 'Stagecoach facts, 2026-11: the platforms’ own exports',
  reviewBy: '2027-03',
});
