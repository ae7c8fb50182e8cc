import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-reddit-rules',
  stage: 1,
  on: ['composer', 'group'],
  networks: ['reddit'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
