import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'auth-one-browser-start',
  stage: 1,
  on: ['auth'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
