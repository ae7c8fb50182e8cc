import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-fake-support',
  stage: 1,
  on: ['messages', 'notifications'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
