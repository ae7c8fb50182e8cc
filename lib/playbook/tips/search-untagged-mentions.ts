import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'search-untagged-mentions',
  stage: 2,
  on: ['search'],
  leads: { task: 'reply' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
