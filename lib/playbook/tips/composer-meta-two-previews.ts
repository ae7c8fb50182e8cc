import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-meta-two-previews',
  stage: 2,
  on: ['composer'],
  networks: ['meta-business'],
  leads: { to: 'plan' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
