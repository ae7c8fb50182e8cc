import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'notifications-first-followers',
  stage: 1,
  on: ['notifications'],
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
