import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'pinterest-outbound-step',
  stage: 3,
  on: ['analytics'],
  networks: ['pinterest'],
  leads: { task: 'funnel' },
  source: 'Pinterest’s definitions, as quoted by Statusbrew and Mad Pin Media',
  reviewBy: '2027-03',
});
