import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-password-service',
  stage: 1,
  on: ['messages'],
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
