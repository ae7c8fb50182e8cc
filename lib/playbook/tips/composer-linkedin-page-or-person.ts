import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-linkedin-page-or-person',
  stage: 2,
  on: ['composer'],
  networks: ['linkedin'],
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
