import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'search-own-name-start',
  stage: 1,
  on: ['search'],
  leads: { task: 'handles' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
