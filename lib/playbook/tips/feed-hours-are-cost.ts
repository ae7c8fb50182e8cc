import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'feed-hours-are-cost',
  stage: 3,
  on: ['home', 'feed', 'search', 'group', 'list'],
  when: [{ fact: 'feedMinutes', atLeast: 46 }],
  counts: 'feedMinutes',
  leads: { task: 'stopstart' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
