import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'ads-account-owner-start',
  stage: 1,
  on: ['ads'],
  leads: { task: 'handles' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
