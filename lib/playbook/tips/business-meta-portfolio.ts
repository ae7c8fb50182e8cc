import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'business-meta-portfolio',
  stage: 1,
  on: ['business', 'settings', 'home'],
  networks: ['meta-business'],
  leads: { task: 'handles' },
  source: 'our proposal',
  reviewBy: '2027-03',
});
