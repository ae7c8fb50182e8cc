import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-reach-not-summed',
  stage: 2,
  on: ['analytics'],
  source: 'Stagecoach methods, 2026-11',
  reviewBy: '2027-11',
});
