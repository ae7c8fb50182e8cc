import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-quiet-one-stays',
  stage: 2,
  on: ['post'],
  whose: 'own',
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
