import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'linkedin-page-or-person',
  stage: 3,
  on: ['profile'],
  networks: ['linkedin'],
  whose: 'own',
  leads: { task: 'portfolio' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
