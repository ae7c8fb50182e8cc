import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-other-peoples-table',
  stage: 2,
  on: ['analytics'],
  client: true,
  source: 'apaya, comparison of benchmark reports (2026); Stagecoach methods, 2026-11',
  reviewBy: '2027-05',
});
