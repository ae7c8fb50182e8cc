import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'settings-people-change',
  stage: 2,
  on: ['settings'],
  leads: { task: 'handles' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
