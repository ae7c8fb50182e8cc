import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-who-posts',
  stage: 1,
  on: ['composer'],
  networks: ['facebook', 'linkedin'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
