import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-five-answers',
  stage: 1,
  on: ['messages'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
