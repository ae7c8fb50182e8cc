import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'group-rules-start',
  stage: 1,
  on: ['group'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
